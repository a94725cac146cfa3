import type { GraphChanges, StoredClaim } from '#graph'
import { type Entity, OPEN_END, OPEN_START, type Relationship, SCHEMA_VERSION, WHOLE } from '#vocabulary'
import { storeOver } from '../../cypher/store/open-store.ts'
import type { StatementRunner } from '../../cypher/store/statement-runner.ts'
import { readOwnership } from '../../server/ownership/reading.ts'
import { snapshotsOver } from '../../server/snapshots.ts'
import { type Figure, median, timed } from './figure.ts'
import { mulberry32 } from './mulberry32.ts'

const STEP = 5_000
const THIRD = Math.floor(STEP / 3)
const SLIDER = 30
const KNOWN = '2023-01-01'

/**
 * The ownership of a stored graph from end to end: so many companies and three times the stakes are written, read into the
 * thread that reckons, and asked. The ratio of the reading is to the same pages read and thrown away.
 */
export async function benchStoredOwnership(runner: StatementRunner, companies: number): Promise<Figure[]> {
  const store = storeOver(runner)
  for (const changes of economyChanges(companies)) await store.apply(changes)
  const bare = await timed(() => readOwnership(store, async () => undefined))
  const before = process.memoryUsage().rss
  const snapshots = snapshotsOver(store, { silence: 600_000 })
  try {
    const read = await timed(() => snapshots.prepare())
    const grown = process.memoryUsage().rss - before
    const state = await store.state()
    const at = (year: number) => ({ asOf: `${1990 + year}-06-30`, knownAt: '2026-01-01' })
    const ask = (company: number, year = 34) => snapshots.ask('states', { company: idOf(company), at: at(year) }, state)
    const first = await timed(() => ask(companies - 1))
    const sliders: number[] = []
    for (let turn = 1; turn <= 11; turn++) {
      const company = companies - 1 - turn
      sliders.push(await timed(() => Promise.all(Array.from({ length: SLIDER }, (_, year) => ask(company, year)))))
    }
    const list = () => snapshots.ask('verdictList', { ...stateList, at: at(34) }, state)
    const whole = await timed(list)
    return [
      { name: 'read into the thread, against reading alone', value: read / 1_000, unit: 's', ratio: read / bare },
      { name: 'the same, a stake', value: (read * 1_000) / (3 * companies), unit: 'µs' },
      { name: 'memory grown meanwhile, a stake', value: grown / (3 * companies), unit: 'B' },
      { name: 'first question about a company', value: first, unit: 'ms' },
      { name: `a slider of ${SLIDER} days about another, median`, value: median(sliders), unit: 'ms' },
      { name: 'every company a state holds a quarter of', value: whole, unit: 'ms' },
    ]
  } finally {
    await snapshots.dispose()
  }
}

const stateList = { rule: 'STATE_25', everyState: true, values: ['yes', 'possible'], page: { take: 26, reverse: false } } as const

/** Sorted as they are numbered. */
const idOf = (index: number): string => `made:${String(index).padStart(8, '0')}`

/** The first of every two hundred is a body of a state, and owned by nobody. */
const isBody = (index: number): boolean => index % 200 === 0

function* economyChanges(companies: number): Iterable<GraphChanges> {
  const random = mulberry32(1)
  const source = { id: 'register', kind: 'register', licence: 'CC0-1.0', publishedOn: KNOWN, derivedFrom: [] } as const
  yield { sources: [source], state: { dataVersion: 0, schemaVersion: SCHEMA_VERSION } }
  for (let from = 0; from < companies; from += STEP) {
    yield { entities: Array.from({ length: Math.min(STEP, companies - from) }, (_, place) => entity(from + place)) }
  }
  for (let from = 0; from < companies; from += THIRD) {
    const owned = Array.from({ length: Math.min(THIRD, companies - from) }, (_, place) => from + place)
    const pairs = owned.filter((company) => company > 2 && !isBody(company)).flatMap((company) => ownersOf(company, random))
    yield { claims: pairs.map(claim), relationships: pairs.map(stake) }
  }
  yield { state: { dataVersion: 1, schemaVersion: SCHEMA_VERSION } }
}

type Pair = { readonly id: string; readonly from: string; readonly to: string; readonly share: number }

/** Three different earlier ones, which hold ninety hundredths together. */
function ownersOf(company: number, random: () => number): Pair[] {
  const owners = new Set<number>()
  while (owners.size < Math.min(3, company)) owners.add(Math.floor(random() * company))
  return [...owners].map((owner, place) => ({
    id: `c${company}-${place}`,
    from: idOf(owner),
    to: idOf(company),
    share: ((place === 0 ? 6 : 1.5) / 10) * WHOLE,
  }))
}

function entity(index: number): Entity {
  const id = idOf(index)
  const kind = isBody(index) ? 'GovernmentBody' : 'Company'
  const properties = kind === 'GovernmentBody' ? { state: 'XX', level: 'national' } : {}
  return { id, kind, name: id, sortName: id, names: [], identifiers: [], protected: false, properties, records: [] }
}

const claim = ({ id, from, to }: Pair): StoredClaim => ({
  id,
  subject: from,
  predicate: 'OWNS',
  object: to,
  mode: 'record',
  via: [],
  source: 'register',
  locator: id,
  answers: [],
  replaces: [],
  driftFrom: [],
  about: [],
  text: 'made for measuring',
  qualifiers: { lastConfirmed: KNOWN },
  knownFrom: KNOWN,
  broughtBy: 'made',
  supports: [`OWNS~${id}`],
  knownFromDay: KNOWN,
  knownToDay: OPEN_END,
  pair: `OWNS|${from}|${to}`,
  aboutEntities: [from, to],
})

const stake = ({ id, from, to, share }: Pair): Relationship => ({
  id: `OWNS~${id}`,
  type: 'OWNS',
  from,
  to,
  keys: { interest: 'capital', parcel: 'whole', direct: true },
  share: { lo: share, hi: share, loOpen: false, hiOpen: false },
  carried: {},
  validFromMin: OPEN_START,
  validFromMax: OPEN_START,
  validToMin: OPEN_END,
  validToMax: OPEN_END,
  knownFromDay: KNOWN,
  knownToDay: OPEN_END,
  standing: 'recorded',
  origins: 1,
  publications: 1,
  contested: false,
  rivals: [],
  claims: [id],
  figures: [id],
  drift: [],
  sources: ['register'],
})
