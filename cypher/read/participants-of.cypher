// Who takes part in these initiatives, in whatever status? By sort name.
UNWIND $ids AS asked
MATCH (:Entity {id: asked})<-[r:PARTICIPATES_IN]-(n:Entity)
WHERE n.protected = false AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
  AND ($afterId IS NULL OR (n.sortName >= $afterName AND (n.sortName > $afterName OR n.id > $afterId)))
WITH DISTINCT n ORDER BY n.sortName, n.id LIMIT $take
RETURN [n.id, n.kind, n.name, n.sortName, n.names, n.identifiers, n.protected, n.properties, n.records] AS entity
ORDER BY n.sortName, n.id
