// How many edges of each type reach these entities?
UNWIND $ids AS asked
MATCH (near:Entity {id: asked})
CALL (near) {
  MATCH (near)<-[r:OWNS|CONTROLS|PART_OF|HOLDS_OFFICE|BUYS|SUPPLIES|COVERS|DELIVERS|MAKES|OPERATES|USES|PARTICIPATES_IN|LISTED_IN|IMPOSES|LOCATED_IN|WITHIN|SUCCEEDS]-(far:Entity)
  WHERE type(r) IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN type(r) AS type, count(*) AS count, sum(CASE WHEN far.id = near.id THEN 1 ELSE 0 END) AS loops
}
RETURN asked AS id, type, count, loops
ORDER BY id, type
