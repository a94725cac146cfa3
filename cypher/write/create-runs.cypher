// Create runs.
UNWIND $rows AS row
CREATE (n:Run {id: row[0], source: row[1], version: row[2], sha256: row[3], phase: row[4], startedAt: row[5], finishedAt: row[6], counts: row[7]})
