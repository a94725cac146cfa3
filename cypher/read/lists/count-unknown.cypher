// How many entities of kind Unknown are there?
MATCH (n:Unknown)
WHERE n.protected = false
  AND ($state IS NULL OR n.state IN $state)
RETURN count(*) AS count
