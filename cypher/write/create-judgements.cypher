// Create judgements.
UNWIND $rows AS row
CREATE (n:Judgement {id: row[0], verdict: row[1], between: row[2], by: row[3], on: row[4], because: row[5]})
