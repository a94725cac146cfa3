import { buildTimeline, type EdgeRow, nodeOf, type Snapshot, type SnapshotAt, snapshotAt, type Timeline } from '#ownership'
import { type Day, OPEN_END, OPEN_START, type OwnershipParty, type Standing, WHOLE } from '#vocabulary'

/** A stake as tests write it: billionths, days as text, everything but the pair optional. */
export type TestStake = {
  readonly owner: string
  readonly owned: string
  readonly share?: number
  readonly lo?: number
  readonly hi?: number
  readonly loOpen?: boolean
  readonly hiOpen?: boolean
  readonly interest?: string
  readonly parcel?: string
  readonly direct?: boolean | 'unsaid'
  readonly sources?: readonly string[]
  readonly standing?: Standing
  readonly origins?: number
  readonly from?: readonly [Day, Day]
  readonly to?: readonly [Day, Day]
  readonly knownFrom?: Day
  readonly knownTo?: Day
  readonly id?: string
}
export type TestControl = Omit<TestStake, 'share' | 'lo' | 'hi'> & { readonly instrument: string }

export type TestGraph = {
  readonly stakes: readonly TestStake[]
  readonly controls?: readonly TestControl[]
  readonly complete?: readonly string[]
  readonly entities?: readonly OwnershipParty[]
}

/** A day on which everything undated holds and is known. */
export const LATER = '2100-01-01'

export function edgeOf(stake: TestStake, place: number): EdgeRow {
  const { lo = stake.share, hi = stake.share } = stake
  const ends = { lo: lo ?? 0, hi: hi ?? WHOLE, loOpen: stake.loOpen ?? false, hiOpen: stake.hiOpen ?? false }
  return {
    id: stake.id ?? `OWNS~${place}`,
    from: stake.owner,
    to: stake.owned,
    keys: {
      interest: stake.interest ?? 'capital',
      parcel: stake.parcel ?? 'whole',
      ...(stake.direct === 'unsaid' ? {} : { direct: stake.direct ?? true }),
    },
    ...(lo === undefined && hi === undefined ? {} : { share: ends }),
    ...days(stake),
  }
}

const days = (edge: Omit<TestStake, 'share'>) => ({
  validFromMin: edge.from?.[0] ?? OPEN_START,
  validFromMax: edge.from?.[1] ?? OPEN_START,
  validToMin: edge.to?.[0] ?? OPEN_END,
  validToMax: edge.to?.[1] ?? OPEN_END,
  knownFromDay: edge.knownFrom ?? OPEN_START,
  knownToDay: edge.knownTo ?? OPEN_END,
  standing: edge.standing ?? ('recorded' as const),
  origins: edge.origins ?? 1,
  sources: edge.sources ?? [],
})

export function timelineOf({ stakes, controls = [], complete = [], entities = [] }: TestGraph): Timeline {
  const owned = new Set(stakes.map((stake) => stake.owned))
  const named = new Set(entities.map(({ id }) => id))
  const ids = [...new Set([...stakes, ...controls].flatMap(({ owner, owned }) => [owner, owned]))].filter((id) => !named.has(id))
  const plain = ids.map((id): OwnershipParty => ({ id, kind: owned.has(id) ? 'Company' : 'Person', completeTable: complete.includes(id) }))
  return buildTimeline({
    dataVersion: 1,
    entities: [...entities, ...plain],
    owns: stakes.map(edgeOf),
    controls: controls.map((control, place) => ({
      id: `CONTROLS~${place}`,
      from: control.owner,
      to: control.owned,
      keys: { instrument: control.instrument },
      ...days(control),
    })),
  })
}

export const snapshotOf = (graph: TestGraph, at: Partial<SnapshotAt> = {}): Snapshot =>
  snapshotAt(timelineOf(graph), { asOf: LATER, knownAt: LATER, ...at })

/** The node of an id that the test knows to be there. */
export function node(s: Snapshot, id: string): number {
  const found = nodeOf(s, id)
  if (found === undefined) throw new Error(`the snapshot has no ${id}`)
  return found
}
