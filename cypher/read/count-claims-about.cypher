// How many claims are about one of these entities?
UNWIND $ids AS asked
MATCH (:Entity {id: asked})<-[:ABOUT]-(c:Claim)
WHERE ($modes IS NULL OR c.mode IN $modes) AND ($predicates IS NULL OR c.predicate IN $predicates)
  AND ($sources IS NULL OR c.sourceId IN $sources) AND ($speakers IS NULL OR c.speaker IN $speakers)
  AND ($knownAt IS NULL OR (c.knownFromDay <= $knownAt AND c.knownToDay > $knownAt))
RETURN count(DISTINCT c.id) AS count
