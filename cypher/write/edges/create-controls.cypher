// Create edges of CONTROLS between entities that are here.
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})
MATCH (to:Entity {id: row[1]})
CREATE (from)-[r:CONTROLS {key: row[2], id: row[3], keys: row[4], shareLo: row[5], shareHi: row[6], shareLoOpen: row[7], shareHiOpen: row[8], amounts: row[9], count: row[10], carried: row[11], validFrom: row[12], validTo: row[13], validFromMin: row[14], validFromMax: row[15], validToMin: row[16], validToMax: row[17], knownFromDay: row[18], knownToDay: row[19], standing: row[20], standingRank: row[21], origins: row[22], publications: row[23], lastConfirmed: row[24], contested: row[25], rivals: row[26], claims: row[27], figures: row[28], drift: row[29], sources: row[30]}]->(to)
RETURN count(*) AS written
