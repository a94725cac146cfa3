// Delete edges of OWNS by their keys, found from where they end.
UNWIND $rows AS row
MATCH (to:Entity {id: row[0]})<-[r:OWNS {key: row[1]}]-()
DELETE r
