// Delete edges of PART_OF by their keys, found from where they end.
UNWIND $rows AS row
MATCH (to:Entity {id: row[0]})<-[r:PART_OF {key: row[1]}]-()
DELETE r
