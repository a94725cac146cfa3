// Set the versions of the graph.
MATCH (graph:Graph {id: 'graph'})
SET graph.dataVersion = $dataVersion, graph.schemaVersion = $schemaVersion
