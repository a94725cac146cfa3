// How many entities of kind Place are there?
MATCH (n:Place)
WHERE n.protected = false
  AND ($placeType IS NULL OR n.placeType IN $placeType)
  AND ($country IS NULL OR n.country IN $country)
RETURN count(*) AS count
