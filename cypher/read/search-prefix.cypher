// Which entities have a name that begins so? A single Chinese character will do.
MATCH (n:Entity)
WHERE any(name IN n.searchNames WHERE name STARTS WITH $prefix) AND n.protected = false AND ($kinds IS NULL OR n.kind IN $kinds)
WITH DISTINCT n ORDER BY n.sortName, n.id LIMIT $take
RETURN [n.id, n.kind, n.name, n.sortName, n.names, n.identifiers, n.protected, n.properties, n.records] AS entity
ORDER BY n.sortName, n.id
