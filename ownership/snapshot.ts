import type { Day, Standing } from '#vocabulary'
import { chainless, widenUnsaid } from './chains.ts'
import { tightenColumns } from './columns.ts'
import { topologicalOrder } from './components.ts'
import { arrange, type Graph } from './graph.ts'
import { heldAt, mayHold } from './held.ts'
import { type Declaration, heldStakes, withDeclared } from './stakes.ts'
import type { Interest, Timeline } from './timeline.ts'
import { byte, int } from './typed-arrays.ts'
import { version } from './versions.ts'

/** How good the evidence must be. `only` reads nothing but what one of these sources says. */
export type EvidenceFloor = {
  readonly standing?: Standing
  readonly origins?: number
  readonly without?: readonly string[]
  readonly only?: readonly string[]
}

/** What a snapshot answers for; with the data version it stands on every answer. */
export type SnapshotAt = {
  readonly asOf: Day
  readonly knownAt: Day
  /** Unsaid: capital. With votes, capital stands in where nobody gives votes, and is marked. */
  readonly interest?: Interest
  readonly evidence?: EvidenceFloor
  /** Counts indirect declarations for which no chain is recorded. Unsaid: they are shown and not counted. */
  readonly countDeclared?: boolean
}

/** An instrument of control between two nodes; `version` is a row of the timeline's controls. */
export type Instrument = {
  readonly controller: number
  readonly controlled: number
  readonly version: number
  readonly instrument: string
  readonly certain: boolean
}

/** The stakes that hold on one day as known on another, resolved to one range a pair and numbered from owners to owned. */
export type Snapshot = Graph & {
  readonly at: SnapshotAt
  readonly dataVersion: number
  readonly timeline: Timeline
  /** By node: those that hold an instrument, and what they control by it. */
  readonly instruments: ReadonlyMap<number, readonly Instrument[]>
  /** Indirect declarations; owner and company are nodes. */
  readonly declared: readonly Declaration[]
  /** Those of them for which no chain is recorded, as `owner>company` of entities. */
  readonly chainless: ReadonlySet<string>
}

/**
 * The graph of ownership as of one day, as known on another. Throws DATE_NOT_COVERED where the timeline does not reach back.
 * Faults of the data change no answer silently: see `dataFlags`.
 */
export function snapshotAt(timeline: Timeline, at: SnapshotAt): Snapshot {
  const held = heldAt(timeline, at)
  const found = heldStakes(timeline, held)
  const { flags } = timeline.stakes
  const lone = chainless(found.stakes, found.declared)
  const stakes = at.countDeclared ? withDeclared(found.stakes, lone, timeline.size) : found.stakes
  widenUnsaid(stakes, (row) => (byte(flags, row) & (version.direct | version.indirect)) === 0)
  const complete = (company: number) => timeline.entities[company]?.completeTable === true
  const bits = tightenColumns(stakes, complete)
  const graph = arrange(stakes, bits, topologicalOrder(stakes))
  const node = (entity: number) => int(graph.nodeOf, entity)
  const pair = ({ owner, company }: Declaration) => `${owner}>${company}`
  return {
    ...graph,
    at,
    dataVersion: timeline.dataVersion,
    timeline,
    instruments: instrumentsAt(timeline, node, (row) => mayHold(timeline.controls, row, held), held.day),
    declared: found.declared.map((one) => ({ ...one, owner: node(one.owner), company: node(one.company) })),
    chainless: new Set(lone.map(pair)),
  }
}

/** The node of an entity by its id; undefined where the graph does not know it. */
export function nodeOf(s: Snapshot, id: string): number | undefined {
  const entity = s.timeline.numbers.get(id)
  const node = entity === undefined ? -1 : int(s.nodeOf, entity)
  return node < 0 ? undefined : node
}

/** The id of the entity at a node. */
export const idOf = (s: Snapshot, node: number): string => s.timeline.entities[int(s.entityOf, node)]?.id ?? ''

/** Memory of a snapshot's arrays, in bytes, for a cache that counts. */
export function snapshotBytes(s: Snapshot): number {
  let bytes = 0
  for (const part of Object.values(s)) if (ArrayBuffer.isView(part)) bytes += part.byteLength
  return bytes
}

function instrumentsAt(timeline: Timeline, node: (entity: number) => number, holds: (row: number) => boolean, day: number) {
  const { controls, words } = timeline
  const byController = new Map<number, Instrument[]>()
  for (let row = 0; row < controls.count; row++) {
    if (!holds(row)) continue
    const controller = node(int(controls.from, row))
    const certain = int(controls.validFromMax, row) <= day && day < int(controls.validToMin, row)
    const instrument = words[int(controls.word, row)] ?? 'unsaid'
    const held = byController.get(controller) ?? []
    held.push({ controller, controlled: node(int(controls.to, row)), version: row, instrument, certain })
    byController.set(controller, held)
  }
  return byController
}
