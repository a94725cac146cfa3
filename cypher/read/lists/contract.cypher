// Which entities of kind Contract are there? By sort name.
MATCH (n:Contract)
WHERE n.protected = false AND ($afterId IS NULL OR (n.sortName >= $afterName AND (n.sortName > $afterName OR n.id > $afterId)))
  AND ($unspecified IS NULL OR n.unspecified IN $unspecified)
WITH n ORDER BY n.sortName, n.id LIMIT $take
RETURN [n.id, n.kind, n.name, n.sortName, n.names, n.identifiers, n.protected, n.properties, n.records] AS entity
ORDER BY n.sortName, n.id
