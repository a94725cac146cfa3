// Delete edges of OPERATES by their keys, found from where they start.
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})-[r:OPERATES {key: row[1]}]->()
DELETE r
