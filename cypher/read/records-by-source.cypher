// Which records do these sources hold, all of them?
UNWIND $ids AS asked
MATCH (n:Record {sourceId: asked})
RETURN [n.id, n.sourceId, n.kind, n.kindBasis, n.name, n.names, n.identifiers, n.protected, n.properties, n.note, n.knownTo] AS record
