// Which entities have these ids?
UNWIND $ids AS asked
MATCH (n:Entity {id: asked})
RETURN [n.id, n.kind, n.name, n.sortName, n.names, n.identifiers, n.protected, n.properties, n.records] AS entity
