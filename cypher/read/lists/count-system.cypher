// How many entities of kind System are there?
MATCH (n:System)
WHERE n.protected = false
RETURN count(*) AS count
