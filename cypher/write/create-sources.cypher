// Create sources that are not here yet.
UNWIND $rows AS row
CREATE (n:Source {id: row[0], kind: row[1], title: row[2], publisher: row[3], author: row[4], url: row[5], language: row[6], publishedOn: row[7], updatedOn: row[8], retrievedOn: row[9], licence: row[10], sha256: row[11], gone: row[12], series: row[13], derivedFrom: row[14], note: row[15], knownTo: row[16], withdrawnBecause: row[17]})
