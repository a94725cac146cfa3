// How many entities of kind Restriction are there?
MATCH (n:Restriction)
WHERE n.protected = false
  AND ($authorityState IS NULL OR n.authorityState IN $authorityState)
  AND ($programme IS NULL OR n.programme IN $programme)
RETURN count(*) AS count
