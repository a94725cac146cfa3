// Say which entity each record describes.
UNWIND $rows AS row
MATCH (n:Record {id: row[0]})
MATCH (entity:Entity {id: row[1]})
MERGE (n)-[:DESCRIBES]->(entity)
RETURN count(*) AS written
