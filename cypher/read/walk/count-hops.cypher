// How many relationships of each type and direction have these entities, up to a number?
UNWIND $ids AS asked
MATCH (near:Entity {id: asked})
CALL (near) {
  MATCH (near)-[r:OWNS]->(:Entity)
  WHERE 'OWNS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'OWNS' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:OWNS]-(:Entity)
  WHERE 'OWNS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'OWNS' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:CONTROLS]->(:Entity)
  WHERE 'CONTROLS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'CONTROLS' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:CONTROLS]-(:Entity)
  WHERE 'CONTROLS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'CONTROLS' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:PART_OF]->(:Entity)
  WHERE 'PART_OF' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'PART_OF' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:PART_OF]-(:Entity)
  WHERE 'PART_OF' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'PART_OF' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:HOLDS_OFFICE]->(:Entity)
  WHERE 'HOLDS_OFFICE' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'HOLDS_OFFICE' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:HOLDS_OFFICE]-(:Entity)
  WHERE 'HOLDS_OFFICE' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'HOLDS_OFFICE' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:BUYS]->(:Entity)
  WHERE 'BUYS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'BUYS' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:BUYS]-(:Entity)
  WHERE 'BUYS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'BUYS' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:SUPPLIES]->(:Entity)
  WHERE 'SUPPLIES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'SUPPLIES' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:SUPPLIES]-(:Entity)
  WHERE 'SUPPLIES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'SUPPLIES' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:COVERS]->(:Entity)
  WHERE 'COVERS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'COVERS' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:COVERS]-(:Entity)
  WHERE 'COVERS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'COVERS' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:DELIVERS]->(:Entity)
  WHERE 'DELIVERS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'DELIVERS' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:DELIVERS]-(:Entity)
  WHERE 'DELIVERS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'DELIVERS' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:MAKES]->(:Entity)
  WHERE 'MAKES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'MAKES' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:MAKES]-(:Entity)
  WHERE 'MAKES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'MAKES' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:OPERATES]->(:Entity)
  WHERE 'OPERATES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'OPERATES' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:OPERATES]-(:Entity)
  WHERE 'OPERATES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'OPERATES' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:USES]->(:Entity)
  WHERE 'USES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'USES' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:USES]-(:Entity)
  WHERE 'USES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'USES' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:PARTICIPATES_IN]->(:Entity)
  WHERE 'PARTICIPATES_IN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'PARTICIPATES_IN' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:PARTICIPATES_IN]-(:Entity)
  WHERE 'PARTICIPATES_IN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'PARTICIPATES_IN' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:LISTED_IN]->(:Entity)
  WHERE 'LISTED_IN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'LISTED_IN' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:LISTED_IN]-(:Entity)
  WHERE 'LISTED_IN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'LISTED_IN' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:IMPOSES]->(:Entity)
  WHERE 'IMPOSES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'IMPOSES' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:IMPOSES]-(:Entity)
  WHERE 'IMPOSES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'IMPOSES' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:LOCATED_IN]->(:Entity)
  WHERE 'LOCATED_IN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'LOCATED_IN' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:LOCATED_IN]-(:Entity)
  WHERE 'LOCATED_IN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'LOCATED_IN' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:WITHIN]->(:Entity)
  WHERE 'WITHIN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'WITHIN' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:WITHIN]-(:Entity)
  WHERE 'WITHIN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'WITHIN' AS type, 'in' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)-[r:SUCCEEDS]->(:Entity)
  WHERE 'SUCCEEDS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'SUCCEEDS' AS type, 'out' AS direction, count(r) AS count
  UNION ALL
  MATCH (near)<-[r:SUCCEEDS]-(:Entity)
  WHERE 'SUCCEEDS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  WITH r LIMIT $most
  RETURN 'SUCCEEDS' AS type, 'in' AS direction, count(r) AS count
}
RETURN asked, type, direction, count
