// Which edges that reach these entities ended to hold in these days?
UNWIND $ids AS asked
MATCH (near:Entity {id: asked})
CALL (near) {
  MATCH (near)<-[r:OWNS|CONTROLS|PART_OF|HOLDS_OFFICE|BUYS|SUPPLIES|COVERS|DELIVERS|MAKES|OPERATES|USES|PARTICIPATES_IN|LISTED_IN|IMPOSES|LOCATED_IN|WITHIN|SUCCEEDS]-(far:Entity)
  WHERE r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt AND r.validTo IS NOT NULL AND r.validToMin <= $to AND r.validToMax >= $from
  WITH r, far, CASE WHEN r.validToMin < $from THEN $from ELSE r.validToMin END AS day
  WHERE ($startKey IS NULL OR (day >= $startDay AND (day > $startDay OR r.key >= $startKey)))
  RETURN r, far, day ORDER BY day, r.key LIMIT $take
}
RETURN asked, day, [type(r), r.key, r.id, r.keys, r.shareLo, r.shareHi, r.shareLoOpen, r.shareHiOpen, r.amounts, r.count, r.carried, r.validFrom, r.validTo, r.validFromMin, r.validFromMax, r.validToMin, r.validToMax, r.knownFromDay, r.knownToDay, r.standing, r.standingRank, r.origins, r.publications, r.lastConfirmed, r.contested, r.rivals, r.claims, r.figures, r.drift, r.sources] AS relationship,
  [far.id, far.kind, far.name, far.sortName, far.names, far.identifiers, far.protected, far.properties, far.records] AS far
ORDER BY asked, day, r.key
