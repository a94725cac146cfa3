// Which entities have one of these words in a name?
CALL db.index.fulltext.queryNodes('entity_search', $text) YIELD node AS n
WHERE n.protected = false AND ($kinds IS NULL OR n.kind IN $kinds)
WITH DISTINCT n ORDER BY n.sortName, n.id LIMIT $take
RETURN [n.id, n.kind, n.name, n.sortName, n.names, n.identifiers, n.protected, n.properties, n.records] AS entity
ORDER BY n.sortName, n.id
