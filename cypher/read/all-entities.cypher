// Everything stored of one kind: Entity.
MATCH (n:Entity)
RETURN [n.id, n.kind, n.name, n.sortName, n.names, n.identifiers, n.protected, n.properties, n.records] AS entity
