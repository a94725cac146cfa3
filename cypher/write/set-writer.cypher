// Write down who holds the writer's lock, and when it was last heard of.
MATCH (graph:Graph {id: 'graph'})
SET graph.writer = $run, graph.heartbeat = $now
