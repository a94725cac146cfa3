// Which are the strongest relationships of each type and direction of these entities?
UNWIND $ids AS asked
MATCH (near:Entity {id: asked})
CALL (near) {
  MATCH (near)-[r:OWNS]->(far:Entity)
  WHERE 'OWNS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['OWNS', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:OWNS]-(far:Entity)
  WHERE 'OWNS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['OWNS', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:CONTROLS]->(far:Entity)
  WHERE 'CONTROLS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['CONTROLS', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:CONTROLS]-(far:Entity)
  WHERE 'CONTROLS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['CONTROLS', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:PART_OF]->(far:Entity)
  WHERE 'PART_OF' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['PART_OF', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:PART_OF]-(far:Entity)
  WHERE 'PART_OF' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['PART_OF', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:HOLDS_OFFICE]->(far:Entity)
  WHERE 'HOLDS_OFFICE' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['HOLDS_OFFICE', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:HOLDS_OFFICE]-(far:Entity)
  WHERE 'HOLDS_OFFICE' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['HOLDS_OFFICE', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:BUYS]->(far:Entity)
  WHERE 'BUYS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['BUYS', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:BUYS]-(far:Entity)
  WHERE 'BUYS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['BUYS', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:SUPPLIES]->(far:Entity)
  WHERE 'SUPPLIES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['SUPPLIES', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:SUPPLIES]-(far:Entity)
  WHERE 'SUPPLIES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['SUPPLIES', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:COVERS]->(far:Entity)
  WHERE 'COVERS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['COVERS', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:COVERS]-(far:Entity)
  WHERE 'COVERS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['COVERS', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:DELIVERS]->(far:Entity)
  WHERE 'DELIVERS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['DELIVERS', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:DELIVERS]-(far:Entity)
  WHERE 'DELIVERS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['DELIVERS', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:MAKES]->(far:Entity)
  WHERE 'MAKES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['MAKES', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:MAKES]-(far:Entity)
  WHERE 'MAKES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['MAKES', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:OPERATES]->(far:Entity)
  WHERE 'OPERATES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['OPERATES', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:OPERATES]-(far:Entity)
  WHERE 'OPERATES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['OPERATES', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:USES]->(far:Entity)
  WHERE 'USES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['USES', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:USES]-(far:Entity)
  WHERE 'USES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['USES', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:PARTICIPATES_IN]->(far:Entity)
  WHERE 'PARTICIPATES_IN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['PARTICIPATES_IN', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:PARTICIPATES_IN]-(far:Entity)
  WHERE 'PARTICIPATES_IN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['PARTICIPATES_IN', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:LISTED_IN]->(far:Entity)
  WHERE 'LISTED_IN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['LISTED_IN', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:LISTED_IN]-(far:Entity)
  WHERE 'LISTED_IN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['LISTED_IN', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:IMPOSES]->(far:Entity)
  WHERE 'IMPOSES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['IMPOSES', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:IMPOSES]-(far:Entity)
  WHERE 'IMPOSES' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['IMPOSES', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:LOCATED_IN]->(far:Entity)
  WHERE 'LOCATED_IN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['LOCATED_IN', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:LOCATED_IN]-(far:Entity)
  WHERE 'LOCATED_IN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['LOCATED_IN', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:WITHIN]->(far:Entity)
  WHERE 'WITHIN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['WITHIN', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:WITHIN]-(far:Entity)
  WHERE 'WITHIN' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['WITHIN', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)-[r:SUCCEEDS]->(far:Entity)
  WHERE 'SUCCEEDS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['SUCCEEDS', 'out', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
  UNION ALL
  MATCH (near)<-[r:SUCCEEDS]-(far:Entity)
  WHERE 'SUCCEEDS' IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
  RETURN ['SUCCEEDS', 'in', r.key, far.id, far.protected, r.shareHi, r.standingRank, r.origins, r.contested, r.lastConfirmed] AS hop
  ORDER BY r.shareHi DESC, r.standingRank, r.origins DESC, r.key LIMIT $take
}
RETURN asked, hop
