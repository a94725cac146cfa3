// Which of these ids have a node of label Identifier?
UNWIND $ids AS asked
MATCH (n:Identifier {id: asked})
RETURN n.id AS id
