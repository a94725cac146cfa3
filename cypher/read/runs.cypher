// Everything stored of one kind: Run.
MATCH (n:Run)
RETURN [n.id, n.source, n.version, n.sha256, n.mapper, n.phase, n.batch, n.startedAt, n.finishedAt, n.counts] AS run
