// What are the controls of each controller (CONTROLS)? Earliest start first.
UNWIND $ids AS asked
MATCH (near:Entity {id: asked})
CALL (near) {
  MATCH (near)-[r:CONTROLS]->(far:Entity)
  WHERE r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
    AND ($afterKey IS NULL OR (r.validFromMin > $after OR (r.validFromMin = $after AND r.key > $afterKey)))
  RETURN r, far
  ORDER BY r.validFromMin, r.key LIMIT $take
}
RETURN asked, r.key AS key, [type(r), r.key, r.id, r.keys, r.shareLo, r.shareHi, r.shareLoOpen, r.shareHiOpen, r.amounts, r.count, r.carried, r.validFrom, r.validTo, r.validFromMin, r.validFromMax, r.validToMin, r.validToMax, r.knownFromDay, r.knownToDay, r.standing, r.standingRank, r.origins, r.publications, r.lastConfirmed, r.contested, r.rivals, r.claims, r.figures, r.drift, r.sources] AS relationship,
  [far.id, far.kind, far.name, far.sortName, far.names, far.identifiers, far.protected, far.properties, far.records] AS far
ORDER BY asked, r.validFromMin, r.key
