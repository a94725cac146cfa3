// Say what each claim is about.
UNWIND $rows AS row
MATCH (n:Claim {id: row[0]})
MATCH (entity:Entity {id: row[1]})
CREATE (n)-[:ABOUT]->(entity)
RETURN count(*) AS written
