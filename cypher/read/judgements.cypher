// Everything stored of one kind: Judgement.
MATCH (n:Judgement)
RETURN [n.id, n.verdict, n.between, n.by, n.on, n.because] AS judgement
