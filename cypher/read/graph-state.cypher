// What does the graph say of itself: its versions, and who is writing?
MATCH (graph:Graph {id: 'graph'})
RETURN graph.dataVersion AS dataVersion, graph.schemaVersion AS schemaVersion, graph.writer AS writer, graph.heartbeat AS heartbeat
