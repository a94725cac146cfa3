// Take all identifiers from these entities.
UNWIND $ids AS asked
MATCH (:Entity {id: asked})<-[old:IDENTIFIES]-(:Identifier)
DELETE old
