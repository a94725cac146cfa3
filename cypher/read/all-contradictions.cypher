// Everything stored of one kind: Contradiction.
MATCH (n:Contradiction)
RETURN [n.id, n.kind, n.claims, n.also, n.about, n.aboutRecords, n.rule, n.text, n.open, n.resolution, n.resolvedBy, n.resolvedOn, n.authored, n.knownFromDay, n.knownToDay] AS contradiction
