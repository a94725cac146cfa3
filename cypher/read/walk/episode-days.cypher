// On which days does what these entities have begin or end, as known on a day?
UNWIND $ids AS asked
MATCH (near:Entity {id: asked})
CALL (near) {
  MATCH (near)-[r:OWNS|CONTROLS|PART_OF|HOLDS_OFFICE|BUYS|SUPPLIES|COVERS|DELIVERS|MAKES|OPERATES|USES|PARTICIPATES_IN|LISTED_IN|IMPOSES|LOCATED_IN|WITHIN|SUCCEEDS]-(:Entity)
  WHERE r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
  RETURN DISTINCT r.validFromMin AS begins, r.validToMax AS ends
}
RETURN DISTINCT begins, ends
