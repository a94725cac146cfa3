// Everything stored of one kind: Record.
MATCH (n:Record)
RETURN [n.id, n.sourceId, n.kind, n.kindBasis, n.name, n.names, n.identifiers, n.protected, n.properties, n.note, n.knownTo] AS record
