// Take records from entities that they describe no more.
UNWIND $rows AS row
MATCH (n:Record {id: row[0]})-[old:DESCRIBES]->(entity:Entity)
WHERE entity.id <> row[1]
DELETE old
