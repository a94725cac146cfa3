// Which places lie within these, up to six levels down, in a period as known on a day?
UNWIND $ids AS asked
MATCH path = (:Entity {id: asked})<-[:WITHIN*1..6]-(inner:Entity)
WHERE all(r IN relationships(path) WHERE r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt)
RETURN DISTINCT inner.id AS id
ORDER BY id
