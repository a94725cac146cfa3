// Create gaps.
UNWIND $rows AS row
CREATE (n:Gap {id: row[0], about: row[1], aboutRecords: row[2], predicate: row[3], from: row[4], to: row[5], text: row[6]})
