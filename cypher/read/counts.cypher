// How many nodes of each label and edges of each type are stored?
MATCH (n:Company) RETURN 'Company' AS name, count(n) AS count
UNION ALL
MATCH (n:Person) RETURN 'Person' AS name, count(n) AS count
UNION ALL
MATCH (n:GovernmentBody) RETURN 'GovernmentBody' AS name, count(n) AS count
UNION ALL
MATCH (n:Organization) RETURN 'Organization' AS name, count(n) AS count
UNION ALL
MATCH (n:Contract) RETURN 'Contract' AS name, count(n) AS count
UNION ALL
MATCH (n:Facility) RETURN 'Facility' AS name, count(n) AS count
UNION ALL
MATCH (n:Initiative) RETURN 'Initiative' AS name, count(n) AS count
UNION ALL
MATCH (n:System) RETURN 'System' AS name, count(n) AS count
UNION ALL
MATCH (n:Restriction) RETURN 'Restriction' AS name, count(n) AS count
UNION ALL
MATCH (n:Place) RETURN 'Place' AS name, count(n) AS count
UNION ALL
MATCH (n:Unknown) RETURN 'Unknown' AS name, count(n) AS count
UNION ALL
MATCH (n:Source) RETURN 'Source' AS name, count(n) AS count
UNION ALL
MATCH (n:Record) RETURN 'Record' AS name, count(n) AS count
UNION ALL
MATCH (n:Claim) RETURN 'Claim' AS name, count(n) AS count
UNION ALL
MATCH (n:Identifier) RETURN 'Identifier' AS name, count(n) AS count
UNION ALL
MATCH (n:Judgement) RETURN 'Judgement' AS name, count(n) AS count
UNION ALL
MATCH (n:Contradiction) RETURN 'Contradiction' AS name, count(n) AS count
UNION ALL
MATCH (n:Gap) RETURN 'Gap' AS name, count(n) AS count
UNION ALL
MATCH (n:Run) RETURN 'Run' AS name, count(n) AS count
UNION ALL
MATCH ()-[r:OWNS]->() RETURN 'OWNS' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:CONTROLS]->() RETURN 'CONTROLS' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:PART_OF]->() RETURN 'PART_OF' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:HOLDS_OFFICE]->() RETURN 'HOLDS_OFFICE' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:BUYS]->() RETURN 'BUYS' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:SUPPLIES]->() RETURN 'SUPPLIES' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:COVERS]->() RETURN 'COVERS' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:DELIVERS]->() RETURN 'DELIVERS' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:MAKES]->() RETURN 'MAKES' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:OPERATES]->() RETURN 'OPERATES' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:USES]->() RETURN 'USES' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:PARTICIPATES_IN]->() RETURN 'PARTICIPATES_IN' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:LISTED_IN]->() RETURN 'LISTED_IN' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:IMPOSES]->() RETURN 'IMPOSES' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:LOCATED_IN]->() RETURN 'LOCATED_IN' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:WITHIN]->() RETURN 'WITHIN' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:SUCCEEDS]->() RETURN 'SUCCEEDS' AS name, count(r) AS count
