// Make entities that are here what these rows say, of kind GovernmentBody.
UNWIND $rows AS row
MATCH (n:Entity {id: row[0]})
REMOVE n:Company, n:Person, n:Organization, n:Contract, n:Facility, n:Initiative, n:System, n:Restriction, n:Place, n:Unknown, n.country, n.completeTable, n.unspecified, n.facilityType, n.precision, n.authorityState, n.programme, n.placeType
SET n:GovernmentBody, n.kind = row[1],
  n.name = row[2],
  n.sortName = row[3],
  n.names = row[4],
  n.identifiers = row[5],
  n.protected = row[6],
  n.properties = row[7],
  n.records = row[8],
  n.searchText = row[9],
  n.searchNames = row[10],
  n.state = row[11],
  n.level = row[12]
