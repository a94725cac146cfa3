// The layout as its makers ship it; it listens for messages as soon as it is loaded.
import 'elkjs/lib/elk-worker.min.js'
