// Which relationships of these types join these entities?
UNWIND $ids AS asked
MATCH (near:Entity {id: asked})-[r:OWNS|CONTROLS|PART_OF|HOLDS_OFFICE|BUYS|SUPPLIES|COVERS|DELIVERS|MAKES|OPERATES|USES|PARTICIPATES_IN|LISTED_IN|IMPOSES|LOCATED_IN|WITHIN|SUCCEEDS]->(far)
WHERE far.id IN $among AND type(r) IN $types AND r.validFromMin <= $until AND r.validToMax > $since AND r.knownFromDay <= $knownAt AND r.knownToDay > $knownAt
    AND r.standingRank <= $standing AND r.origins >= $origins AND ($without IS NULL OR any(source IN r.sources WHERE NOT source IN $without))
RETURN asked, far.id AS far, [type(r), r.key, r.id, r.keys, r.shareLo, r.shareHi, r.shareLoOpen, r.shareHiOpen, r.amounts, r.count, r.carried, r.validFrom, r.validTo, r.validFromMin, r.validFromMax, r.validToMin, r.validToMax, r.knownFromDay, r.knownToDay, r.standing, r.standingRank, r.origins, r.publications, r.lastConfirmed, r.contested, r.rivals, r.claims, r.figures, r.drift, r.sources] AS relationship
ORDER BY r.key
