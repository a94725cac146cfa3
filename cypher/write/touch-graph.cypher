// Who holds the writer's lock? Asked first of every change, and the node is locked by it.
MATCH (graph:Graph {id: 'graph'})
SET graph.touched = $now
WITH graph
RETURN graph.writer AS writer, graph.heartbeat AS heartbeat
