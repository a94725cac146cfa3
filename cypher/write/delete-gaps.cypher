// Delete these nodes of label Gap with what still hangs on them.
UNWIND $ids AS asked
MATCH (n:Gap {id: asked})
DETACH DELETE n
