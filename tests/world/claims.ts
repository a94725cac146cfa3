import type { StoredClaim } from '#graph'
import {
  type Contradiction,
  firstDay,
  isRelationshipType,
  lastDay,
  OPEN_END,
  OPEN_START,
  type Relationship,
  type RelationshipType,
  type Standing,
  standingOf,
} from '#vocabulary'
import { entityOf } from './things.ts'

type Draft = Partial<Omit<StoredClaim, 'id' | 'subject' | 'predicate' | 'object' | 'source'>>

/** A claim of the world, with the days and ends that a load would have worked out. */
function claim(id: string, subject: string, predicate: string, object: string | undefined, source: string, more: Draft = {}): StoredClaim {
  const [from, to] = [entityOf(subject), object === undefined ? undefined : entityOf(object)]
  const mode = more.mode ?? 'record'
  const makes = isRelationshipType(predicate) && standingOf[mode] !== undefined && to !== undefined
  return {
    id,
    subject,
    predicate,
    ...(object === undefined ? {} : { object }),
    source,
    locator: `row ${id}`,
    via: [],
    answers: [],
    replaces: [],
    driftFrom: [],
    about: [],
    text: `${subject} ${predicate} ${object ?? ''}`.trim(),
    qualifiers: {},
    broughtBy: 'dossier',
    knownFromDay: '2022-01-01',
    knownToDay: OPEN_END,
    ...more,
    mode,
    supports: makes ? (more.supports ?? [`${predicate}~${id}`]) : [],
    ...(makes ? { pair: `${predicate}|${from}|${to}` } : {}),
    aboutEntities: [...new Set([from, ...(to === undefined ? [] : [to]), ...(more.aboutEntities ?? [])])],
  }
}

const share = (lo: number, hi: number) => ({ share: { lo: lo * 1e7, hi: hi * 1e7, loOpen: false, hiOpen: false } })

/** The edge that one claim of the world opens. */
function edge(of: StoredClaim, more: Partial<Relationship> = {}): Relationship {
  const [type, from, to] = (of.pair ?? '').split('|') as [RelationshipType, string, string]
  const { validFrom, validTo } = of
  return {
    id: `${type}~${of.id}`,
    type,
    from,
    to,
    keys: {},
    carried: {},
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    validFromMin: validFrom === undefined ? OPEN_START : firstDay(validFrom),
    validFromMax: validFrom === undefined ? OPEN_START : lastDay(validFrom),
    validToMin: validTo === undefined ? OPEN_END : firstDay(validTo),
    validToMax: validTo === undefined ? OPEN_END : lastDay(validTo),
    knownFromDay: of.knownFromDay,
    knownToDay: of.knownToDay,
    standing: standingOf[of.mode] as Standing,
    origins: 1,
    publications: 1,
    contested: false,
    rivals: [],
    claims: [of.id],
    figures: [],
    drift: [],
    sources: [of.source],
    ...more,
  }
}

const capital = { keys: { interest: 'capital', parcel: 'whole', direct: true } }
const c = {
  stateOwns: claim('c01', 'dossier:state', 'OWNS', 'register:lotus-holding', 'register', { validFrom: '2005', knownFromDay: '2020-01-15' }),
  // Two figures for one year: rivals.
  holdingOwns: claim('c02', 'register:lotus-holding', 'OWNS', 'register:lotus-optics', 'register', {
    validFrom: '2010-05-01',
    knownFromDay: '2020-01-15',
  }),
  holdingOwnsOther: claim('c03', 'register:lotus-holding', 'OWNS', 'register:lotus-optics', 'gazette', {
    mode: 'report',
    validFrom: '2010',
    knownFromDay: '2021-03-31',
  }),
  founderOwns: claim('c04', 'register:founder', 'OWNS', 'register:lotus-optics', 'register', {
    knownFromDay: '2020-01-15',
    validTo: '2019',
  }),
  unnamedOwns: claim('c05', 'register:unnamed', 'OWNS', 'register:heron', 'register', { knownFromDay: '2020-01-15' }),
  loop: claim('c06', 'register:lotus-optics', 'OWNS', 'register:lotus-holding', 'register', { knownFromDay: '2020-01-15' }),
  ownShares: claim('c07', 'register:heron', 'OWNS', 'register:heron', 'register', { knownFromDay: '2020-01-15' }),
  controls: claim('c08', 'dossier:commission', 'CONTROLS', 'register:lotus-holding', 'register', { knownFromDay: '2020-01-15' }),
  partOf: claim('c09', 'dossier:commission', 'PART_OF', 'dossier:state', 'dossier'),
  office: claim('c10', 'register:founder', 'HOLDS_OFFICE', 'register:lotus-optics', 'register', { qualifiers: { role: 'chair' } }),
  witnessOffice: claim('c11', 'dossier:witness', 'HOLDS_OFFICE', 'gazette:watch', 'dossier', { mode: 'testimony' }),
  buys: claim('c12', 'tender:police', 'BUYS', 'tender:moat-2022', 'tender', { knownFromDay: '2022-12-31' }),
  supplies: claim('c13', 'register:lotus-optics', 'SUPPLIES', 'tender:moat-2022', 'tender', {
    knownFromDay: '2022-12-31',
    qualifiers: { amount: { value: '46000000', currency: 'CNY' } },
  }),
  covers: claim('c14', 'tender:moat-2022', 'COVERS', 'tender:mosques', 'tender', { knownFromDay: '2022-12-31' }),
  coversSchool: claim('c15', 'tender:moat-2022', 'COVERS', 'tender:school', 'gazette', { mode: 'allegation', knownFromDay: '2021-03-31' }),
  delivers: claim('c16', 'tender:moat-2022', 'DELIVERS', 'gazette:eye', 'tender'),
  makes: claim('c17', 'register:lotus-optics', 'MAKES', 'gazette:eye', 'gazette', { mode: 'report' }),
  operates: claim('c18', 'tender:police', 'OPERATES', 'gazette:eye', 'gazette', { mode: 'report' }),
  uses: claim('c19', 'tender:mosques', 'USES', 'gazette:eye', 'gazette', { mode: 'testimony' }),
  // One story told twice, the second copied from the first; the first version of the edge knew of one.
  joins: claim('c20', 'register:lotus-optics', 'PARTICIPATES_IN', 'gazette:pact', 'gazette', {
    mode: 'report',
    validFrom: '2021-02',
    knownFromDay: '2021-03-31',
  }),
  joinsEcho: claim('c21', 'gazette:lotus', 'PARTICIPATES_IN', 'gazette:pact', 'echo', {
    mode: 'report',
    cites: 'gazette',
    knownFromDay: '2021-04-02',
    supports: ['PARTICIPATES_IN~c20'],
  }),
  listed: claim('c22', 'register:lotus-optics', 'LISTED_IN', 'gazette:entity-list', 'gazette', {
    validFrom: '2021-01-05',
    knownFromDay: '2021-03-31',
  }),
  imposes: claim('c23', 'gazette:ministry-abroad', 'IMPOSES', 'gazette:entity-list', 'gazette'),
  located: claim('c24', 'tender:school', 'LOCATED_IN', 'tender:moat', 'tender'),
  mosquesLocated: claim('c25', 'tender:mosques', 'LOCATED_IN', 'tender:moat', 'tender'),
  within: claim('c26', 'tender:moat', 'WITHIN', 'tender:west', 'tender'),
  succeeds: claim('c27', 'register:heron', 'SUCCEEDS', 'gazette:lotus-trading', 'register'),
  // Taken back: its edge remains under what was known before.
  retracted: claim('c28', 'gazette:lotus-trading', 'OWNS', 'register:heron', 'gazette', {
    mode: 'report',
    knownFromDay: '2021-03-31',
    knownToDay: '2022-02-01',
    knownTo: '2022-02-01',
    withdrawnBecause: 'The paper corrected itself.',
  }),
} as const

const speech = [
  claim('s01', 'register:lotus-optics', 'denies', 'tender:school', 'gazette', {
    mode: 'denial',
    answers: ['c15'],
    speaker: 'register:lotus-optics',
    knownFromDay: '2021-03-31',
  }),
  claim('s02', 'gazette:watch', 'demands', 'gazette:pact', 'echo', {
    mode: 'demand',
    speaker: 'gazette:watch',
    aboutEntities: [entityOf('register:lotus-optics')],
    knownFromDay: '2021-04-02',
  }),
  claim('s03', 'register:lotus-optics', 'describedAs', undefined, 'gazette', {
    mode: 'opinion',
    speakerAs: 'an analyst',
    knownFromDay: '2021-03-31',
  }),
]

export const claims: readonly StoredClaim[] = [...Object.values(c), ...speech]

const rivalsOf = { contested: true, origins: 1, publications: 1 }
const joined = edge(c.joins, { keys: { status: 'announced' } })

export const edges: readonly Relationship[] = [
  edge(c.stateOwns, { ...share(100, 100), ...capital, figures: ['c01'] }),
  edge(c.holdingOwns, { ...share(38.88, 38.88), ...capital, figures: ['c02'], knownToDay: '2021-03-31' }),
  edge(c.holdingOwns, {
    ...share(38.88, 38.88),
    ...capital,
    ...rivalsOf,
    figures: ['c02'],
    rivals: ['OWNS~c03'],
    knownFromDay: '2021-03-31',
  }),
  edge(c.holdingOwnsOther, { ...share(41, 42), ...capital, ...rivalsOf, figures: ['c03'], rivals: ['OWNS~c02'] }),
  edge(c.founderOwns, { ...share(5, 5), ...capital, figures: ['c04'], lastConfirmed: '2018' }),
  edge(c.unnamedOwns, { keys: { interest: 'capital', parcel: 'whole' } }),
  edge(c.loop, { ...share(2, 3), ...capital, figures: ['c06'] }),
  edge(c.ownShares, { share: { lo: 0, hi: 50_000_000, loOpen: true, hiOpen: false }, ...capital, figures: ['c07'] }),
  edge(c.controls, { keys: { instrument: 'law', direct: true } }),
  edge(c.partOf),
  edge(c.office, { keys: { role: 'chair' } }),
  edge(c.witnessOffice),
  edge(c.buys, { keys: { role: 'procuring entity' } }),
  edge(c.supplies, {
    keys: { role: 'supplier' },
    amounts: [{ lo: '45500000', hi: '46500000', loOpen: false, hiOpen: true, currency: 'CNY' }],
    figures: ['c13'],
  }),
  edge(c.covers, { keys: { basis: 'class only' }, count: { lo: '12', hi: '12', loOpen: false, hiOpen: false }, figures: ['c14'] }),
  edge(c.coversSchool, { keys: { basis: 'inferred' } }),
  edge(c.delivers, { carried: { quantity: 6, unit: 'systems' } }),
  edge(c.makes),
  edge(c.operates, { keys: { role: 'operator' } }),
  edge(c.uses, { keys: { basis: 'testimony' } }),
  { ...joined, knownToDay: '2021-04-02' },
  { ...joined, knownFromDay: '2021-04-02', publications: 2, claims: ['c20', 'c21'], sources: ['echo', 'gazette'] },
  edge(c.listed, { keys: { programme: 'trade' }, carried: { statedReason: 'stated by the instrument' } }),
  edge(c.imposes, { keys: { status: 'inForce' } }),
  edge(c.located, { keys: { role: 'site' } }),
  edge(c.mosquesLocated),
  edge(c.within),
  edge(c.succeeds),
  edge(c.retracted),
]

export const contradictions: readonly Contradiction[] = [
  {
    id: 'x01',
    kind: 'amount',
    claims: ['c02', 'c03'],
    also: [],
    about: [entityOf('register:lotus-holding'), entityOf('register:lotus-optics')],
    rule: 'amount',
    open: true,
    authored: false,
    knownFromDay: '2021-03-31',
    knownToDay: OPEN_END,
  },
  {
    id: 'x02',
    kind: 'existence',
    claims: ['c15', 's01'],
    also: ['c14'],
    about: [entityOf('tender:school')],
    aboutRecords: ['tender:school'],
    text: 'Whether the school is covered.',
    open: false,
    resolution: 'The tender does not name it.',
    resolvedBy: 'A. Reader',
    resolvedOn: '2024-02',
    authored: true,
    knownFromDay: '2021-03-31',
    knownToDay: OPEN_END,
  },
]
