// Which entities of kind GovernmentBody are there? By sort name, last first.
MATCH (n:GovernmentBody)
WHERE n.protected = false AND ($afterId IS NULL OR (n.sortName <= $afterName AND (n.sortName < $afterName OR n.id < $afterId)))
  AND ($state IS NULL OR n.state IN $state)
  AND ($level IS NULL OR n.level IN $level)
WITH n ORDER BY n.sortName DESC, n.id DESC LIMIT $take
RETURN [n.id, n.kind, n.name, n.sortName, n.names, n.identifiers, n.protected, n.properties, n.records] AS entity
ORDER BY n.sortName DESC, n.id DESC
