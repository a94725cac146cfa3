// How many entities of kind Contract are there?
MATCH (n:Contract)
WHERE n.protected = false
  AND ($unspecified IS NULL OR n.unspecified IN $unspecified)
RETURN count(*) AS count
