// Which entities of kind Restriction are there? By sort name.
MATCH (n:Restriction)
WHERE n.protected = false AND ($afterId IS NULL OR (n.sortName >= $afterName AND (n.sortName > $afterName OR n.id > $afterId)))
  AND ($authorityState IS NULL OR n.authorityState IN $authorityState)
  AND ($programme IS NULL OR n.programme IN $programme)
WITH n ORDER BY n.sortName, n.id LIMIT $take
RETURN [n.id, n.kind, n.name, n.sortName, n.names, n.identifiers, n.protected, n.properties, n.records] AS entity
ORDER BY n.sortName, n.id
