// How many entities of kind Initiative are there?
MATCH (n:Initiative)
WHERE n.protected = false
RETURN count(*) AS count
