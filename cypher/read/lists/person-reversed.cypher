// Which entities of kind Person are there? By sort name, last first.
MATCH (n:Person)
WHERE n.protected = false AND ($afterId IS NULL OR (n.sortName <= $afterName AND (n.sortName < $afterName OR n.id < $afterId)))
WITH n ORDER BY n.sortName DESC, n.id DESC LIMIT $take
RETURN [n.id, n.kind, n.name, n.sortName, n.names, n.identifiers, n.protected, n.properties, n.records] AS entity
ORDER BY n.sortName DESC, n.id DESC
