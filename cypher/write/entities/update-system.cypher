// Make entities that are here what these rows say, of kind System.
UNWIND $rows AS row
MATCH (n:Entity {id: row[0]})
REMOVE n:Company, n:Person, n:GovernmentBody, n:Organization, n:Contract, n:Facility, n:Initiative, n:Restriction, n:Place, n:Unknown, n.country, n.completeTable, n.state, n.level, n.unspecified, n.facilityType, n.precision, n.authorityState, n.programme, n.placeType
SET n:System, n.kind = row[1],
  n.name = row[2],
  n.sortName = row[3],
  n.names = row[4],
  n.identifiers = row[5],
  n.protected = row[6],
  n.properties = row[7],
  n.records = row[8],
  n.searchText = row[9],
  n.searchNames = row[10]
