// Which edges of OWNS lead into these entities, every version of them?
UNWIND $ids AS asked
MATCH (owned:Entity {id: asked})<-[r:OWNS]-(owner)
RETURN owner.id AS from, asked AS to, [r.id, r.keys, r.shareLo, r.shareHi, r.shareLoOpen, r.shareHiOpen, r.validFromMin, r.validFromMax, r.validToMin, r.validToMax, r.knownFromDay, r.knownToDay, r.standing, r.origins, r.sources, r.figures] AS edge
