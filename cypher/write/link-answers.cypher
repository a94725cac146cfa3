// Join claims to those they answer; the answered one may have come later.
MATCH (n:Claim {answering: true})
WITH n
UNWIND n.answers AS id
MATCH (answered:Claim {id: id})
MERGE (n)-[:ANSWERS]->(answered)
