import { byCodePoint, type Day, type Relationship, versionKey } from '#vocabulary'
import type {
  ClaimChange,
  DaySpan,
  DerivationReads,
  GraphReads,
  HeldChange,
  RelationshipRow,
  Start,
  StoredClaim,
} from './store/graph-store.ts'

/** What a change is: the first five by what was known, the last two by what held. */
export const changeKinds = [
  'claimKnown',
  'claimWithdrawn',
  'relationshipKnown',
  'relationshipChanged',
  'relationshipGone',
  'began',
  'ended',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** The place of a change in its list: its day, the key of the row it came with, and its number there. */
export type ChangeOrder = readonly [day: Day, key: string, place: number]

export type Change = {
  readonly day: Day
  readonly what: ChangeKind
  readonly order: ChangeOrder
  /** The claim that became known or was taken back. */
  readonly claim?: StoredClaim
  /** The relationship as it is after the change; of one that is gone, as it was. */
  readonly row?: RelationshipRow
  /** As it stood until the change, where it only changed. */
  readonly before?: Relationship
  /** Ids of the claims that brought it about. */
  readonly claims: readonly string[]
  /** Whether it surely happened in the span, as far as partial dates say. */
  readonly certain: boolean
}

type Reads = Pick<GraphReads, 'claimChanges' | 'heldChanges' | 'entities'> & Pick<DerivationReads, 'edgesOfPairs' | 'claimsBy'>
type Page = { readonly take: number; readonly after?: ChangeOrder }

/**
 * What became known in a span of days, in the order of day and claim: each claim, followed by what it changed. A relationship
 * that several claims of one day changed follows the first of them. `entities`: claims about any of these.
 */
export async function changesKnown(
  reads: Reads,
  span: DaySpan & { readonly entities?: readonly string[] | undefined },
  page: Page,
): Promise<Change[]> {
  const claims = await reads.claimChanges(span, startOf(page), page.take + 1)
  const pairs = [...new Set(claims.flatMap(({ claim }) => claim.pair ?? []))]
  const [edges, supporting] = await Promise.all([reads.edgesOfPairs(pairs), reads.claimsBy('pair', pairs)])
  const ends = await reads.entities([...new Set(edges.flatMap((edge) => [edge.from, edge.to]))])
  const rowOf = (edge: Relationship): RelationshipRow[] => {
    const [from, to] = [ends.get(edge.from), ends.get(edge.to)]
    return from && to ? [{ relationship: edge, from, to, order: [edge.knownFromDay, versionKey(edge)] }] : []
  }
  const versions = groupedBy(edges, (edge) => `${edge.type}|${edge.from}|${edge.to}`)
  const byPair = groupedBy(supporting, (claim) => claim.pair ?? '')
  const all = claims.flatMap((change) => {
    const bringing = bringersOf(change, byPair, span.entities)
    const isFirst = bringing[0]?.id === change.claim.id
    const changed = isFirst ? versionChanges(versions.get(change.claim.pair ?? '') ?? [], change.day, bringing) : []
    const withEnds = changed.flatMap(({ edge, ...rest }) => rowOf(edge).map((row) => ({ ...rest, row })))
    return [claimChange(change), ...withEnds].map(
      (one, place): Change => ({ ...one, order: [change.day, change.claim.id, place], certain: true }),
    )
  })
  return pageOf(all, page)
}

/** What began or ended to hold at these entities in a span of days, as known on a day, in the order of day and relationship. */
export async function changesHeld(
  reads: Pick<Reads, 'heldChanges'>,
  entities: readonly string[],
  span: DaySpan & { readonly knownAt: Day },
  page: Page,
): Promise<Change[]> {
  const found = await reads.heldChanges(entities, span, startOf(page), page.take + 2)
  return pageOf(
    found.map((change) => heldChange(change, span)),
    page,
  )
}

const startOf = ({ after }: Page): Start => after && [after[0], after[1]]

/** What stands beyond the row seen last; the lists begin with that row. */
function pageOf(all: readonly Change[], { after, take }: Page): Change[] {
  const isBeyond = ({ order: [day, key, place] }: Change) => !after || day !== after[0] || key !== after[1] || place > after[2]
  return all.filter(isBeyond).slice(0, take)
}

type Found = Omit<Change, 'order' | 'certain'>

const claimChange = ({ day, what, claim }: ClaimChange): Found => ({
  day,
  what: what === 'known' ? 'claimKnown' : 'claimWithdrawn',
  claim,
  claims: [claim.id],
})

function heldChange({ day, what, row }: HeldChange, { from, to }: DaySpan): Change {
  const { validFromMin, validFromMax, validToMin, validToMax, claims } = row.relationship
  const [first, last] = what === 'began' ? [validFromMin, validFromMax] : [validToMin, validToMax]
  return { day, what, row, claims, certain: from <= first && last <= to, order: [day, String(row.order[1]), what === 'began' ? 0 : 1] }
}

/** The claims of a pair that became known or were taken back on the day of a change, in code-point order. */
function bringersOf(
  { day, claim }: ClaimChange,
  byPair: ReadonlyMap<string, readonly StoredClaim[]>,
  entities: readonly string[] | undefined,
): readonly StoredClaim[] {
  const isAsked = ({ aboutEntities }: StoredClaim) => !entities || aboutEntities.some((id) => entities.includes(id))
  return (byPair.get(claim.pair ?? '') ?? [])
    .filter((one) => one.knownFromDay < one.knownToDay && (one.knownFromDay === day || one.knownToDay === day) && isAsked(one))
    .sort((a, b) => byCodePoint(a.id, b.id))
}

type VersionChange = Pick<Found, 'day' | 'what' | 'before' | 'claims'> & { readonly edge: Relationship }

/** What the versions of a pair's relationships became on a day. */
function versionChanges(versions: readonly Relationship[], day: Day, bringing: readonly StoredClaim[]): VersionChange[] {
  const began = versions.filter((edge) => edge.knownFromDay === day)
  const ended = new Map(versions.filter((edge) => edge.knownToDay === day).map((edge) => [edge.id, edge]))
  const here = new Set(began.map((edge) => edge.id))
  const among = (edges: readonly Relationship[]) =>
    bringing.filter((claim) => edges.some((edge) => edge.claims.includes(claim.id))).map((claim) => claim.id)
  // What changed without a claim of its own changed by a rival's.
  const broughtBy = (...edges: readonly Relationship[]) => {
    const rivals = new Set(edges.flatMap((edge) => edge.rivals))
    const ways = [among(edges), among(versions.filter((edge) => rivals.has(edge.id)))]
    return ways.find((ids) => ids.length > 0) ?? bringing.map((claim) => claim.id)
  }
  const grown = began.map((edge): VersionChange => {
    const before = ended.get(edge.id)
    if (!before) return { day, what: 'relationshipKnown', edge, claims: broughtBy(edge) }
    return { day, what: 'relationshipChanged', edge, before, claims: broughtBy(edge, before) }
  })
  const gone = [...ended.values()].filter((edge) => !here.has(edge.id))
  return [...grown, ...gone.map((edge): VersionChange => ({ day, what: 'relationshipGone', edge, claims: broughtBy(edge) }))].sort((a, b) =>
    byCodePoint(a.edge.id, b.edge.id),
  )
}

function groupedBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}
