// Which claims about these entities were taken back in these days?
UNWIND $ids AS asked
MATCH (:Entity {id: asked})<-[:ABOUT]-(c:Claim)
WHERE c.knownToDay >= $from AND c.knownToDay <= $to AND c.knownFromDay < c.knownToDay AND ($startKey IS NULL OR (c.knownToDay >= $startDay AND (c.knownToDay > $startDay OR c.id >= $startKey)))
WITH DISTINCT c ORDER BY c.knownToDay, c.id LIMIT $take
RETURN c.knownToDay AS day, [c.id, c.subject, c.predicate, c.object, c.mode, c.speaker, c.speakerAs, c.via, c.sourceId, c.locator, c.cites, c.origin, c.answers, c.replaces, c.driftFrom, c.about, c.text, c.qualifiers, c.validFrom, c.validTo, c.knownFrom, c.knownTo, c.withdrawnBecause, c.broughtBy, c.supports, c.knownFromDay, c.knownToDay, c.pair, c.aboutEntities] AS claim
ORDER BY c.knownToDay, c.id
