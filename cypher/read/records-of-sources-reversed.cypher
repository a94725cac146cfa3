// Which records do these sources hold? By id, last first.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (n:Record {sourceId: asked})
  WHERE $afterId IS NULL OR n.id < $afterId
  RETURN n ORDER BY n.id DESC LIMIT $take
}
RETURN asked, [n.id, n.sourceId, n.kind, n.kindBasis, n.name, n.names, n.identifiers, n.protected, n.properties, n.note, n.knownTo] AS record
ORDER BY asked, n.id DESC
