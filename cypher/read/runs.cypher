// Everything stored of one kind: Run.
MATCH (n:Run)
RETURN [n.id, n.source, n.version, n.sha256, n.phase, n.startedAt, n.finishedAt, n.counts] AS run
