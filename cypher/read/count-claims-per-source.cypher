// How many claims does each of these sources make?
UNWIND $ids AS asked
MATCH (c:Claim {sourceId: asked})
RETURN asked, count(*) AS count
ORDER BY asked
