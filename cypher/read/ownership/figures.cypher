// What do these claims say of the age and standing of the figures they give?
UNWIND $ids AS asked
MATCH (n:Claim {id: asked})
RETURN [n.id, n.sourceId, n.mode, n.qualifiers, n.knownFrom] AS claim
