// Forget what these sources repeat.
UNWIND $ids AS asked
MATCH (:Source {id: asked})-[old:DERIVED_FROM]->(:Source)
DELETE old
