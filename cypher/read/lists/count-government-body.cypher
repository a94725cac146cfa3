// How many entities of kind GovernmentBody are there?
MATCH (n:GovernmentBody)
WHERE n.protected = false
  AND ($state IS NULL OR n.state IN $state)
  AND ($level IS NULL OR n.level IN $level)
RETURN count(*) AS count
