// Delete these nodes of label Entity with what still hangs on them.
UNWIND $ids AS asked
MATCH (n:Entity {id: asked})
DETACH DELETE n
