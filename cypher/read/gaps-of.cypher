// What is known to be missing about these entities?
UNWIND $ids AS asked
MATCH (:Entity {id: asked})<-[:ABOUT]-(n:Gap)
RETURN DISTINCT [n.id, n.about, n.aboutRecords, n.predicate, n.from, n.to, n.text] AS gap
