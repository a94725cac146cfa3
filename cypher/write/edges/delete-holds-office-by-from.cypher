// Delete edges of HOLDS_OFFICE by their keys, found from where they start.
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})-[r:HOLDS_OFFICE {key: row[1]}]->()
DELETE r
