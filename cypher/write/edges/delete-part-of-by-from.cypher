// Delete edges of PART_OF by their keys, found from where they start.
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})-[r:PART_OF {key: row[1]}]->()
DELETE r
