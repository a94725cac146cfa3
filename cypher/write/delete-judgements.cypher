// Delete these nodes of label Judgement with what still hangs on them.
UNWIND $ids AS asked
MATCH (n:Judgement {id: asked})
DETACH DELETE n
