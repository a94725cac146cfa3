// Make sources that are here what these rows say.
UNWIND $rows AS row
MATCH (n:Source {id: row[0]})
SET n.kind = row[1],
  n.title = row[2],
  n.publisher = row[3],
  n.author = row[4],
  n.url = row[5],
  n.language = row[6],
  n.publishedOn = row[7],
  n.updatedOn = row[8],
  n.retrievedOn = row[9],
  n.licence = row[10],
  n.sha256 = row[11],
  n.gone = row[12],
  n.series = row[13],
  n.derivedFrom = row[14],
  n.note = row[15],
  n.knownTo = row[16],
  n.withdrawnBecause = row[17]
