// Does the database hold anything at all?
MATCH (n)
WITH n LIMIT 1
RETURN count(n) AS found
