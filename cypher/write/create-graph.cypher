// Make this database ours.
CREATE (graph:Graph {id: 'graph', dataVersion: 0, schemaVersion: $schemaVersion})
