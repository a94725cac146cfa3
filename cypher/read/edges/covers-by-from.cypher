// Which versions of COVERS join these pairs? Found from the end "from".
UNWIND $pairs AS pair
MATCH (from:Entity {id: pair[0]})-[r:COVERS]->(to) WHERE to.id = pair[1]
RETURN from.id AS from, to.id AS to, [type(r), r.key, r.id, r.keys, r.shareLo, r.shareHi, r.shareLoOpen, r.shareHiOpen, r.amounts, r.count, r.carried, r.validFrom, r.validTo, r.validFromMin, r.validFromMax, r.validToMin, r.validToMax, r.knownFromDay, r.knownToDay, r.standing, r.standingRank, r.origins, r.publications, r.lastConfirmed, r.contested, r.rivals, r.claims, r.figures, r.drift, r.sources] AS relationship
ORDER BY from, to, r.key
