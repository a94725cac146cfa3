// Delete edges of BUYS by their keys, found from where they end.
UNWIND $rows AS row
MATCH (to:Entity {id: row[1]})<-[r:BUYS {key: row[2]}]-(from:Entity {id: row[0]})
DELETE r
