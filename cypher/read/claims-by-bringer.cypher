// Which claims did these dossiers or records of files bring?
UNWIND $ids AS asked
MATCH (n:Claim {broughtBy: asked})
RETURN [n.id, n.subject, n.predicate, n.object, n.mode, n.speaker, n.speakerAs, n.via, n.sourceId, n.locator, n.cites, n.origin, n.answers, n.replaces, n.driftFrom, n.about, n.text, n.qualifiers, n.validFrom, n.validTo, n.knownFrom, n.knownTo, n.withdrawnBecause, n.broughtBy, n.supports, n.knownFromDay, n.knownToDay, n.pair, n.aboutEntities] AS claim
