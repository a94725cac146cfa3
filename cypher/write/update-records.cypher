// Make records that are here what these rows say.
UNWIND $rows AS row
MATCH (n:Record {id: row[0]})
SET n.sourceId = row[1],
  n.kind = row[2],
  n.kindBasis = row[3],
  n.name = row[4],
  n.names = row[5],
  n.identifiers = row[6],
  n.protected = row[7],
  n.properties = row[8],
  n.note = row[9],
  n.knownTo = row[10]
