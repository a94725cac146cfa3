// Everything stored of one kind: Gap.
MATCH (n:Gap)
RETURN [n.id, n.about, n.aboutRecords, n.predicate, n.from, n.to, n.text] AS gap
