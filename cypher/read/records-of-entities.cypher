// Which records describe these entities?
UNWIND $ids AS asked
MATCH (:Entity {id: asked})<-[:DESCRIBES]-(n:Record)
RETURN asked, [n.id, n.sourceId, n.kind, n.kindBasis, n.name, n.names, n.identifiers, n.protected, n.properties, n.note, n.knownTo] AS record
ORDER BY asked, n.id
