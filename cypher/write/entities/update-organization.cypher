// Make entities that are here what these rows say, of kind Organization.
UNWIND $rows AS row
MATCH (n:Entity {id: row[0]})
REMOVE n:Company, n:Person, n:GovernmentBody, n:Contract, n:Facility, n:Initiative, n:System, n:Restriction, n:Place, n:Unknown, n.completeTable, n.state, n.level, n.unspecified, n.facilityType, n.precision, n.authorityState, n.programme, n.placeType
SET n:Organization, n.kind = row[1],
  n.name = row[2],
  n.sortName = row[3],
  n.names = row[4],
  n.identifiers = row[5],
  n.protected = row[6],
  n.properties = row[7],
  n.records = row[8],
  n.searchText = row[9],
  n.searchNames = row[10],
  n.country = row[11]
