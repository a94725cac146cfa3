// How many records does each of these sources hold?
UNWIND $ids AS asked
MATCH (n:Record {sourceId: asked})
RETURN asked, count(*) AS count
ORDER BY asked
