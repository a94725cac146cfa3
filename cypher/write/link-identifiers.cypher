// Say which entity each identifier names; a weak one may name several.
UNWIND $rows AS row
MATCH (n:Identifier {id: row[0]})
MATCH (entity:Entity {id: row[1]})
CREATE (n)-[:IDENTIFIES]->(entity)
RETURN count(*) AS written
