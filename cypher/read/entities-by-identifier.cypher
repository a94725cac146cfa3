// Which entities bear these identifiers?
UNWIND $ids AS asked
MATCH (:Identifier {id: asked})-[:IDENTIFIES]->(n:Entity)
RETURN asked, [n.id, n.kind, n.name, n.sortName, n.names, n.identifiers, n.protected, n.properties, n.records] AS entity
ORDER BY asked, n.id
