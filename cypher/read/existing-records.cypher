// Which of these ids have a node of label Record?
UNWIND $ids AS asked
MATCH (n:Record {id: asked})
RETURN n.id AS id
