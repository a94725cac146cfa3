// Which edges of CONTROLS lead into these entities, every version of them?
UNWIND $ids AS asked
MATCH (owned:Entity {id: asked})<-[r:CONTROLS]-(owner)
RETURN owner.id AS from, asked AS to, [r.id, r.keys, r.shareLo, r.shareHi, r.shareLoOpen, r.shareHiOpen, r.validFromMin, r.validFromMax, r.validToMin, r.validToMax, r.knownFromDay, r.knownToDay, r.standing, r.origins, r.sources, r.figures] AS edge
