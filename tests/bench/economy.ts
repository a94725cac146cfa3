import type { Claim, Entity, EntityKind, RelationshipType, Source } from '#vocabulary'
import { mulberry32 } from './mulberry32.ts'

/** A made-up economy of a given size; the same seed gives the same one. */
export type Economy = { readonly sources: readonly Source[]; readonly entities: readonly Entity[]; readonly claims: readonly Claim[] }
export type Size = { readonly entities: number; readonly relationships: number; readonly hub: number; readonly seed?: number }

/**
 * `entities` things and `relationships` pairs with one claim each: one restriction that lists `hub` of the things,
 * then stakes (six in ten), offices, supplies and covers between things drawn at random.
 */
export function economy({ entities, relationships, hub, seed = 1 }: Size): Economy {
  const random = mulberry32(seed)
  const all = Array.from({ length: entities }, (_, index) => entity(index, kindAt(index, random)))
  return { sources, entities: all, claims: [...listings(all, hub), ...others(all, relationships - hub, random)] }
}

const sources: readonly Source[] = ['register', 'gazette', 'paper'].map((id) => ({
  id,
  kind: 'register',
  licence: 'CC0-1.0',
  publishedOn: '2023-01-01',
  derivedFrom: [],
}))

/** Of every hundred things so many are of a kind; the rest are companies. */
const kindShares: readonly (readonly [EntityKind, number])[] = [
  ['Person', 12],
  ['GovernmentBody', 3],
  ['Contract', 12],
  ['Facility', 6],
]

/** Of every ten pairs so many are of a type. */
const typeShares: readonly (readonly [RelationshipType, EntityKind, EntityKind, number])[] = [
  ['HOLDS_OFFICE', 'Person', 'Company', 1],
  ['SUPPLIES', 'Company', 'Contract', 2],
  ['COVERS', 'Contract', 'Facility', 1],
  ['OWNS', 'Company', 'Company', 6],
]

function kindAt(index: number, random: () => number): EntityKind {
  if (index === 0) return 'Restriction'
  return drawn(kindShares, ([, share]) => share, random() * 100)?.[0] ?? 'Company'
}

/** The row into whose share a point on the line of all shares falls. */
function drawn<T>(rows: readonly T[], shareOf: (row: T) => number, point: number): T | undefined {
  let rest = point
  for (const row of rows) {
    if (rest < shareOf(row)) return row
    rest -= shareOf(row)
  }
  return undefined
}

function entity(index: number, kind: EntityKind): Entity {
  const id = `made:${index}`
  const name = madeUpName(index)
  return { id, kind, name, sortName: name, names: [{ text: name }], identifiers: [], protected: false, properties: {}, records: [] }
}

const listings = (all: readonly Entity[], hub: number): Claim[] =>
  all.slice(1, hub + 1).map((listed, index) => claim(`l${index}`, 'LISTED_IN', listed.id, 'made:0', { programme: 'A' }))

function* others(all: readonly Entity[], count: number, random: () => number): Generator<Claim> {
  const taken = new Set<string>()
  const ofKind = new Map<EntityKind, readonly Entity[]>()
  const anyOf = (kind: EntityKind) => {
    const some = ofKind.get(kind) ?? all.filter((one) => one.kind === kind)
    ofKind.set(kind, some)
    return some[Math.floor(random() * some.length)]?.id
  }
  while (taken.size < count) {
    const row = drawn(typeShares, ([, , , share]) => share, random() * 10)
    if (!row) continue
    const [type, fromKind, toKind] = row
    const from = anyOf(fromKind)
    const to = anyOf(toKind)
    if (from === undefined || to === undefined || from === to || taken.has(`${type}|${from}|${to}`)) continue
    taken.add(`${type}|${from}|${to}`)
    yield claim(`o${taken.size}`, type, from, to, type === 'OWNS' ? { share: stake(random()), direct: true } : {})
  }
}

const stake = (part: number) => {
  const text = (0.01 + 0.3 * part).toFixed(4)
  return { lo: text, hi: text }
}

function claim(id: string, predicate: RelationshipType, subject: string, object: string, qualifiers: Claim['qualifiers']): Claim {
  const lists = { via: [], answers: [], replaces: [], driftFrom: [], about: [] }
  const said = {
    mode: 'record',
    source: 'register',
    locator: id,
    text: 'made for measuring',
    knownFrom: '2023-01-01',
    broughtBy: 'made',
  } as const
  return { id, predicate, subject, object, qualifiers, ...lists, ...said }
}

const syllables = 'ba do fi gu ha je ko li mo nu pa re si tu va wo'.split(' ')

/** Two made-up words that some hundred other names share, and the number of the thing. */
export function madeUpName(index: number): string {
  const word = (seed: number) => [0, 4, 8].map((shift) => syllables[(seed >> shift) & 15]).join('')
  return `${word(Math.imul(index, 2_654_435_761) >>> 20)} ${word(Math.imul(index, 40_503) >>> 18)} ${index}`
}
