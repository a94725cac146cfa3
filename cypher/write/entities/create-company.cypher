// Create entities of kind Company that are not here yet.
UNWIND $rows AS row
CREATE (n:Entity:Company {id: row[0], kind: row[1], name: row[2], sortName: row[3], names: row[4], identifiers: row[5], protected: row[6], properties: row[7], records: row[8], searchText: row[9], searchNames: row[10], country: row[11], completeTable: row[12]})
