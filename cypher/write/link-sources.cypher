// Join sources to those they repeat; the repeated one may have come later.
MATCH (n:Source)
WITH n
UNWIND n.derivedFrom AS id
MATCH (repeated:Source {id: id})
MERGE (n)-[:DERIVED_FROM]->(repeated)
