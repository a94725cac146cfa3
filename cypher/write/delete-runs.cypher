// Delete these nodes of label Run with what still hangs on them.
UNWIND $ids AS asked
MATCH (n:Run {id: asked})
DETACH DELETE n
