// Delete these nodes of label Contradiction with what still hangs on them.
UNWIND $ids AS asked
MATCH (n:Contradiction {id: asked})
DETACH DELETE n
