// Create identifiers that are not here yet.
UNWIND $rows AS row
CREATE (n:Identifier {id: row[0], scheme: row[1], value: row[2]})
