// Which entities of a kind lie in these places?
UNWIND $ids AS asked
MATCH (:Entity {id: asked})<-[r:LOCATED_IN]-(n:Entity)
WHERE n.kind = $kind AND n.protected = false AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
RETURN DISTINCT [n.id, n.kind, n.name, n.sortName, n.names, n.identifiers, n.protected, n.properties, n.records] AS entity
