// Which of these ids have a node of label Entity?
UNWIND $ids AS asked
MATCH (n:Entity {id: asked})
RETURN n.id AS id
