import cytoscape, { type EdgeSingular, type LayoutOptions } from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { apart } from './apart.ts'
import type { LayoutAnswer, LayoutTask } from './layout-task.ts'
import { randomStream } from './random.ts'

cytoscape.use(fcose)

self.addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  if (data.draft) self.postMessage(drafted(data))
  if (data.rounds > 0) self.postMessage(laidOut(data))
})

/** Where the layout would start, pushed apart. */
const drafted = (task: LayoutTask): LayoutAnswer => ({ id: task.id, isDraft: task.rounds > 0, positions: apart(task, new Map()) })

function laidOut(task: LayoutTask): LayoutAnswer {
  // fcose draws its samples from Math.random; in this worker that is a stream of our own.
  Math.random = randomStream(task.seed)
  const cy = cytoscape({
    headless: true,
    // Without it Cytoscape lays elements out on a grid of its own first.
    layout: { name: 'preset' },
    styleEnabled: true,
    elements: [
      ...task.nodes.map(({ id, w, h, x, y }) => ({ data: { id, w, h }, position: { x, y } })),
      ...task.lines.map(({ id, from, to, length }) => ({ data: { id, source: from, target: to, length } })),
    ],
    style: [{ selector: 'node', style: { width: 'data(w)', height: 'data(h)', shape: 'rectangle' } }],
  })
  cy.layout(options(task)).run()
  const positions = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]))
  cy.destroy()
  return { id: task.id, isDraft: false, positions: apart(task, positions) }
}

/** fcose's own options are not among Cytoscape's types. */
function options(task: LayoutTask): LayoutOptions {
  const fixed = task.nodes.filter((node) => node.fixed)
  const asked = {
    name: 'fcose',
    quality: 'default',
    randomize: false,
    animate: false,
    fit: false,
    uniformNodeDimensions: false,
    packComponents: false,
    nodeRepulsion: () => 14000,
    idealEdgeLength: (edge: EdgeSingular) => edge.data('length'),
    edgeElasticity: () => 0.35,
    gravity: 0.12,
    numIter: task.rounds,
    ...(fixed.length > 0 ? { fixedNodeConstraint: fixed.map(({ id, x, y }) => ({ nodeId: id, position: { x, y } })) } : {}),
  }
  return asked
}
