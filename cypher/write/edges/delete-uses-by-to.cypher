// Delete edges of USES by their keys, found from where they end.
UNWIND $rows AS row
MATCH (to:Entity {id: row[1]})<-[r:USES {key: row[2]}]-(from:Entity {id: row[0]})
DELETE r
