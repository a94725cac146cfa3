// Which entities are protected? Their names must stay out of every answer.
MATCH (n:Entity {protected: true})
RETURN [n.id, n.kind, n.name, n.sortName, n.names, n.identifiers, n.protected, n.properties, n.records] AS entity
