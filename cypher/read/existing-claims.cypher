// Which of these ids have a node of label Claim?
UNWIND $ids AS asked
MATCH (n:Claim {id: asked})
RETURN n.id AS id
