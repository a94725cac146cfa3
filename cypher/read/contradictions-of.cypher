// Which contradictions concern one of these entities?
UNWIND $ids AS asked
MATCH (:Entity {id: asked})<-[:ABOUT]-(n:Contradiction)
RETURN DISTINCT [n.id, n.kind, n.claims, n.also, n.about, n.aboutRecords, n.rule, n.text, n.open, n.resolution, n.resolvedBy, n.resolvedOn, n.authored, n.knownFromDay, n.knownToDay] AS contradiction
