// Who may own or be owned, in the order of id?
MATCH (n:Entity)
WHERE n.id > $after AND n.kind IN $kinds
RETURN [n.id, n.kind, n.state, n.level, n.completeTable] AS party
ORDER BY n.id LIMIT $take
