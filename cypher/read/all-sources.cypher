// Everything stored of one kind: Source.
MATCH (n:Source)
RETURN [n.id, n.kind, n.title, n.publisher, n.author, n.url, n.language, n.publishedOn, n.updatedOn, n.retrievedOn, n.licence, n.sha256, n.gone, n.series, n.derivedFrom, n.note, n.knownTo, n.withdrawnBecause] AS source
