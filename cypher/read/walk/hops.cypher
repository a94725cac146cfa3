// Which are the strongest relationships of each type and direction of these entities, and how many are there?
UNWIND $ids AS asked
MATCH (near:Entity {id: asked})
CALL (near) {
  MATCH (near)-[r:OWNS|CONTROLS|PART_OF|HOLDS_OFFICE|BUYS|SUPPLIES|COVERS|DELIVERS|MAKES|OPERATES|USES|PARTICIPATES_IN|LISTED_IN|IMPOSES|LOCATED_IN|WITHIN|SUCCEEDS]->(:Entity)
  WHERE type(r) IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key
  WITH type(r) AS type, collect(r) AS found
  WITH type, size(found) AS total, found[0..$take] AS first
  UNWIND range(0, size(first) - 1) AS place
  WITH type, total, place, first[place] AS r, endNode(first[place]) AS far
  RETURN type, 'out' AS direction, total, place, [r.key, far.id, far.protected, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  UNION ALL
  MATCH (near)<-[r:OWNS|CONTROLS|PART_OF|HOLDS_OFFICE|BUYS|SUPPLIES|COVERS|DELIVERS|MAKES|OPERATES|USES|PARTICIPATES_IN|LISTED_IN|IMPOSES|LOCATED_IN|WITHIN|SUCCEEDS]-(:Entity)
  WHERE type(r) IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key
  WITH type(r) AS type, collect(r) AS found
  WITH type, size(found) AS total, found[0..$take] AS first
  UNWIND range(0, size(first) - 1) AS place
  WITH type, total, place, first[place] AS r, startNode(first[place]) AS far
  RETURN type, 'in' AS direction, total, place, [r.key, far.id, far.protected, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
}
RETURN asked, type, direction, total, place, hop
ORDER BY asked, type, direction, place
