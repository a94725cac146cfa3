// How many entities of kind Company are there?
MATCH (n:Company)
WHERE n.protected = false
  AND ($country IS NULL OR n.country IN $country)
  AND ($completeTable IS NULL OR n.completeTable IN $completeTable)
RETURN count(*) AS count
