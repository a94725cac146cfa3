// How many entities of kind Organization are there?
MATCH (n:Organization)
WHERE n.protected = false
  AND ($country IS NULL OR n.country IN $country)
RETURN count(*) AS count
