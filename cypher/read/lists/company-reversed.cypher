// Which entities of kind Company are there? By sort name, last first.
MATCH (n:Company)
WHERE n.protected = false AND ($afterId IS NULL OR (n.sortName <= $afterName AND (n.sortName < $afterName OR n.id < $afterId)))
  AND ($country IS NULL OR n.country IN $country)
  AND ($completeTable IS NULL OR n.completeTable IN $completeTable)
WITH n ORDER BY n.sortName DESC, n.id DESC LIMIT $take
RETURN [n.id, n.kind, n.name, n.sortName, n.names, n.identifiers, n.protected, n.properties, n.records] AS entity
ORDER BY n.sortName DESC, n.id DESC
