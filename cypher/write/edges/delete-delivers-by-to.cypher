// Delete edges of DELIVERS by their keys, found from where they end.
UNWIND $rows AS row
MATCH (to:Entity {id: row[0]})<-[r:DELIVERS {key: row[1]}]-()
DELETE r
