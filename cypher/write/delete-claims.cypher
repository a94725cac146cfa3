// Delete these nodes of label Claim with what still hangs on them.
UNWIND $ids AS asked
MATCH (n:Claim {id: asked})
DETACH DELETE n
