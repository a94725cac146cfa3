// Create records that are not here yet.
UNWIND $rows AS row
CREATE (n:Record {id: row[0], sourceId: row[1], kind: row[2], kindBasis: row[3], name: row[4], names: row[5], identifiers: row[6], protected: row[7], properties: row[8], note: row[9], knownTo: row[10]})
