import { type GraphChanges, type GraphStore, network, paths } from '#graph'
import type { RelationshipType } from '#vocabulary'
import { storeOver } from '../../cypher/store/open-store.ts'
import { today } from '../../server/clock.ts'
import { type BareEngine, recording, type Sent } from './bare-engine.ts'
import { type Figure, quantile, timed } from './figure.ts'
import type { Subject } from './graph.ts'
import { applyAll } from './load.ts'

const ROUNDS = 30
/** Thrown away: Neo4j plans a statement anew for each order of magnitude of its lists. */
const WARMING = 8

/** Walks over the graph, each also as the bare engine answers the same statements, one after the other. */
export async function benchWalk({ runner, loaded, asked }: Subject, changes: readonly GraphChanges[]): Promise<Figure[]> {
  const kept = recording(runner)
  const store = storeOver(kept.runner)
  for (const change of changes) {
    await applyAll(store, [change])
    const sent = kept.written.splice(0)
    // Where both sides ask one server, what ours wrote is there already.
    if (loaded === asked) for (const transaction of sent) await loaded.write(transaction)
  }
  const figures: Figure[] = []
  const entities = changes.reduce((sum, { entities = [] }) => sum + entities.length, 0)
  for (const [name, ask] of walks(store, entities)) figures.push(...(await benchOne(name, ask, kept.asked, asked)))
  return figures
}

/** Every other thing of the economy is one step from the hub: of all types, a walk meets it in its second ring. */
function walks(store: GraphStore, entities: number): [string, (round: number) => Promise<unknown>][] {
  const clock = { since: today(), until: today(), knownAt: today() }
  const types: readonly RelationshipType[] = ['OWNS', 'SUPPLIES', 'COVERS', 'HOLDS_OFFICE']
  const step = Math.floor(entities / (2 * (ROUNDS + WARMING) + 2))
  const one = (at: number) => `made:${(at + 1) * step}`
  const around = (round: number) => ({ seeds: [one(round)], depth: 2, perNode: 25, maxNodes: 300, clock })
  const between = (round: number) => ({ from: [one(round)], to: [one(round + ROUNDS + WARMING)], maxLength: 4, limit: 10, clock })
  return [
    ['network of depth 2', (round) => network(store, { ...around(round), types })],
    ['network of depth 2, through the hub', (round) => network(store, around(round))],
    ['paths of length 4', (round) => paths(store, { ...between(round), types })],
    ['paths of length 4, through the hub', (round) => paths(store, between(round))],
  ]
}

async function benchOne(name: string, ask: (round: number) => Promise<unknown>, asked: Sent[], bare: BareEngine): Promise<Figure[]> {
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
  for (let round = -WARMING; round < ROUNDS; round += 1) {
    asked.length = 0
    const ours = await timed(() => ask(round + WARMING))
    const sent = asked.splice(0)
    const theirs = await timed(async () => {
      for (const one of sent) await bare.read(one)
    })
    if (round < 0) continue
    times.ours.push(ours)
    times.bare.push(theirs)
  }
  return [0.5, 0.99].map((part) => {
    const [ours, theirs] = [quantile(times.ours, part), quantile(times.bare, part)]
    return { name: `${name}, p${part * 100}`, value: ours, unit: 'ms', ratio: ours / theirs }
  })
}
