// Which entity does each of these records describe?
UNWIND $ids AS asked
MATCH (:Record {id: asked})-[:DESCRIBES]->(n:Entity)
RETURN asked, [n.id, n.kind, n.name, n.sortName, n.names, n.identifiers, n.protected, n.properties, n.records] AS entity
ORDER BY asked, n.id
