// How many entities of kind Person are there?
MATCH (n:Person)
WHERE n.protected = false
RETURN count(*) AS count
