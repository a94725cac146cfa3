// Say which entity each identifier names; a weak one may name several.
UNWIND $rows AS row
MATCH (entity:Entity {id: row[0]})
MERGE (n:Identifier {id: row[1]})
SET n.scheme = row[2], n.value = row[3]
MERGE (n)-[:IDENTIFIES]->(entity)
