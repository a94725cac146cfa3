// Which of these ids have a node of label Source?
UNWIND $ids AS asked
MATCH (n:Source {id: asked})
RETURN n.id AS id
