import { WHOLE } from '#vocabulary'
import type { Timeline } from '../../ownership/timeline.ts'
import { NO_DAY, type VersionRow, version, versionCollector } from '../../ownership/versions.ts'
import { mulberry32 } from './mulberry32.ts'

/** What the made-up economy has besides plain shares: parts of all stakes. */
export type Switches = {
  readonly ranged?: number
  readonly missing?: number
  readonly indirect?: number
  readonly dated?: number
  readonly contradicted?: number
  /** Two thirds of all companies in one loop. */
  readonly stress?: boolean
}

export type MadeUp = { readonly timeline: Timeline; readonly states: readonly number[]; readonly core: number }

/** 2026-01-01 and what lies around it, as days. */
export const TODAY = 20_454
const [FROM, TO] = [-719_528, 2_932_896]
const STATES = 200
const CORE = 0.0022

/** Companies 0 to C and their owners: a core that holds itself, then companies owned by earlier ones and by leaves. */
export function madeUpEconomy(companies: number, edges: number, seed: number, switches: Switches = {}): MadeUp {
  const random = mulberry32(seed)
  const leaves = Math.round(1.2 * companies)
  const size = companies + leaves
  const shuffled = shuffle(size, random)
  const core = Math.max(10, Math.round((switches.stress ? 2 / 3 : CORE) * companies))
  const rows = economyRows({ companies, leaves, edges, core, random, shuffled, switches })
  const stakes = versionCollector()
  for (const row of rows) stakes.add(row)
  const timeline: Timeline = {
    dataVersion: 1,
    entities: [],
    size,
    numbers: new Map(),
    stakes: stakes.finish(size),
    controls: versionCollector().finish(size),
    words: ['whole'],
    sourceSets: [[]],
    earliest: { known: FROM, valid: FROM },
  }
  return { timeline, states: Array.from({ length: STATES }, (_, state) => shuffled[companies + state] as number), core }
}

function shuffle(size: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, place) => place)
  for (let place = size - 1; place > 0; place--) {
    const other = Math.floor(random() * (place + 1))
    const held = order[place] as number
    order[place] = order[other] as number
    order[other] = held
  }
  return order
}

type Plan = {
  readonly companies: number
  readonly leaves: number
  readonly edges: number
  readonly core: number
  readonly random: () => number
  readonly shuffled: Int32Array
  readonly switches: Switches
}

function* economyRows(plan: Plan): Iterable<VersionRow> {
  const { companies, core, random } = plan
  const closes = Uint8Array.from({ length: companies + 1 }, (_, company) => (company > core + 1 && random() < 0.004 ? 1 : 0))
  for (let company = 0; company < companies; company++) {
    const held = company < core ? coreColumn(plan, company) : column(plan, company, closes)
    for (const [owner, share] of held) yield* rowsOf(plan, owner, company, Math.floor(share * WHOLE))
  }
}

function coreColumn({ core, random, companies, leaves }: Plan, company: number): Map<number, number> {
  const held = new Map<number, number>()
  const [within, outside] = [2 + Math.floor(random() * 8), 1 + Math.floor(random() * 3)]
  for (let n = 0; n < within; n++) held.set((company + 1 + Math.floor(random() * (core - 1))) % core, 0.4 / within)
  for (let n = 0; n < outside; n++) held.set(companies + leafOf(random, leaves), 0.3 / outside)
  return held
}

function column({ companies, leaves, edges, random }: Plan, company: number, closes: Uint8Array): Map<number, number> {
  const held = new Map<number, number>()
  const wanted = Math.min(2000, Math.max(1, Math.round((edges / companies / 2.4) * random() ** -0.6)))
  const ties = (closes[company] ?? 0) + (closes[company + 1] ?? 0)
  const recorded = (random() < 0.6 ? 1 : 0.4 + 0.6 * random()) - 0.03 * ties
  const first = wanted === 1 ? recorded : recorded * (0.3 + 0.6 * random())
  for (let n = 0; n < wanted; n++) {
    const above = random() < 0.38
    const place = random() < 0.5 ? random() : random() ** 3
    const owner = above ? Math.floor(place * company) : companies + leafOf(random, leaves)
    held.set(owner, n === 0 ? first : (recorded - first) / (wanted - 1))
  }
  if (closes[company]) held.set(company - 1, 0.02 + 0.01 * random())
  if (closes[company + 1]) held.set(company + 1, 0.02 + 0.01 * random())
  return held
}

function leafOf(random: () => number, leaves: number): number {
  if (random() < 0.04) return Math.floor(random() ** 2 * STATES)
  const place = random() < 0.2 ? random() ** 6 : random()
  return STATES + Math.floor(place * (leaves - STATES))
}

function* rowsOf({ random, shuffled, switches }: Plan, owner: number, company: number, share: number): Iterable<VersionRow> {
  const plain = {
    id: '',
    from: shuffled[owner] as number,
    to: shuffled[company] as number,
    lo: share,
    hi: share,
    validFromMin: FROM,
    validFromMax: FROM,
    validToMin: TO,
    validToMax: TO,
    knownFrom: FROM,
    knownTo: TO,
    figureDay: NO_DAY,
    word: 0,
    sourceSet: 0,
    origins: 1,
    flags: version.direct as number,
    interest: 0,
    standing: 0,
    figureStanding: 0,
  }
  if (random() < (switches.indirect ?? 0)) plain.flags = version.indirect
  if (random() < (switches.ranged ?? 0)) {
    plain.lo = Math.floor(share * 0.8)
    plain.hi = Math.min(WHOLE, Math.floor(share * 1.2))
  }
  if (random() < (switches.missing ?? 0)) {
    plain.lo = 0
    plain.hi = WHOLE
    plain.flags |= version.noFigure
  }
  if (random() < (switches.dated ?? 0)) {
    plain.validFromMin = TODAY - Math.floor(random() * 3650)
    plain.validFromMax = plain.validFromMin + Math.floor(random() * 365)
  }
  yield plain
  if (random() < (switches.contradicted ?? 0)) yield { ...plain, lo: Math.floor(plain.lo * 0.9), hi: Math.floor(plain.hi * 0.9) }
}
