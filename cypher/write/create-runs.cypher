// Create runs.
UNWIND $rows AS row
CREATE (n:Run {id: row[0], source: row[1], version: row[2], sha256: row[3], mapper: row[4], phase: row[5], batch: row[6], startedAt: row[7], finishedAt: row[8], counts: row[9]})
