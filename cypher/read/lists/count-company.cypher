// How many entities of kind Company are there?
MATCH (n:Company)
WHERE n.protected = false
  AND ($country IS NULL OR n.country IN $country)
RETURN count(*) AS count
