// Delete edges of PARTICIPATES_IN by their keys, found from where they end.
UNWIND $rows AS row
MATCH (to:Entity {id: row[0]})<-[r:PARTICIPATES_IN {key: row[1]}]-()
DELETE r
