// How many entities of kind Facility are there?
MATCH (n:Facility)
WHERE n.protected = false
  AND ($facilityType IS NULL OR n.facilityType IN $facilityType)
  AND ($precision IS NULL OR n.precision IN $precision)
RETURN count(*) AS count
