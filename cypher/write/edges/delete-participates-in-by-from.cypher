// Delete edges of PARTICIPATES_IN by their keys, found from where they start.
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})-[r:PARTICIPATES_IN {key: row[1]}]->()
DELETE r
