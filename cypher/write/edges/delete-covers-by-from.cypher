// Delete edges of COVERS by their keys, found from where they start.
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})-[r:COVERS {key: row[1]}]->()
DELETE r
