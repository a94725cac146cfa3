// How many claims are there?
MATCH (c:Claim)
WHERE ($modes IS NULL OR c.mode IN $modes) AND ($predicates IS NULL OR c.predicate IN $predicates)
  AND ($sources IS NULL OR c.sourceId IN $sources) AND ($speakers IS NULL OR c.speaker IN $speakers)
  AND ($knownAt IS NULL OR (c.knownFromDay <= $knownAt AND c.knownToDay > $knownAt))
RETURN count(*) AS count
