// Delete edges of MAKES by their keys, found from where they end.
UNWIND $rows AS row
MATCH (to:Entity {id: row[0]})<-[r:MAKES {key: row[1]}]-()
DELETE r
