// Say which entities these concern.
UNWIND $rows AS row
MATCH (n:Contradiction {id: row[0]})
MATCH (entity:Entity {id: row[1]})
CREATE (n)-[:ABOUT]->(entity)
RETURN count(*) AS written
