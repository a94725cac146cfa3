// Which claims are about these entities? Known first first.
UNWIND $ids AS asked
MATCH (near:Entity {id: asked})
CALL (near) {
  MATCH (near)<-[:ABOUT]-(c:Claim)
  WHERE ($modes IS NULL OR c.mode IN $modes)
    AND ($predicates IS NULL OR c.predicate IN $predicates)
    AND ($sources IS NULL OR c.sourceId IN $sources)
    AND ($speakers IS NULL OR c.speaker IN $speakers)
    AND ($knownAt IS NULL OR (c.knownFromDay <= $knownAt AND c.knownToDay > $knownAt))
      AND ($afterId IS NULL OR (c.knownFromDay >= $afterDay AND (c.knownFromDay > $afterDay OR c.id > $afterId)))
  RETURN c ORDER BY c.knownFromDay, c.id LIMIT $take
}
RETURN asked, [c.id, c.subject, c.predicate, c.object, c.mode, c.speaker, c.speakerAs, c.via, c.sourceId, c.locator, c.cites, c.origin, c.answers, c.replaces, c.driftFrom, c.about, c.text, c.qualifiers, c.validFrom, c.validTo, c.knownFrom, c.knownTo, c.withdrawnBecause, c.broughtBy, c.supports, c.knownFromDay, c.knownToDay, c.pair, c.aboutEntities] AS claim
ORDER BY asked, c.knownFromDay, c.id
