// Create contradictions.
UNWIND $rows AS row
CREATE (n:Contradiction {id: row[0], kind: row[1], claims: row[2], also: row[3], about: row[4], aboutRecords: row[5], rule: row[6], text: row[7], open: row[8], resolution: row[9], resolvedBy: row[10], resolvedOn: row[11], authored: row[12], knownFromDay: row[13], knownToDay: row[14]})
