import type { Entity, EntityKind, Identifier, Json, Name, Record, Source } from '#vocabulary'

export const sources: readonly Source[] = [
  {
    id: 'register',
    kind: 'register',
    title: 'Register of Companies',
    publisher: 'Ministry of Commerce',
    url: 'https://register.example/',
    publishedOn: '2020-01-15',
    retrievedOn: '2024-01-05',
    licence: 'CC0-1.0',
    series: 'register',
    derivedFrom: [],
  },
  {
    id: 'gazette',
    kind: 'news',
    title: 'The Gazette',
    publisher: 'Gazette Press',
    publishedOn: '2021-03',
    retrievedOn: '2024-01-05',
    licence: 'citation only',
    derivedFrom: [],
  },
  {
    id: 'echo',
    kind: 'news',
    title: 'The Echo',
    publisher: 'Echo Media',
    language: 'en',
    publishedOn: '2021-04-02',
    licence: 'citation only',
    gone: true,
    derivedFrom: ['gazette'],
  },
  { id: 'tender', kind: 'tender', title: '公开招标', language: 'zh-Hans', publishedOn: '2022', licence: 'unknown', derivedFrom: [] },
  {
    id: 'dossier',
    kind: 'dossier',
    title: 'An invented dossier',
    licence: 'CC-BY-4.0',
    derivedFrom: [],
    note: 'Everything in it is made up.',
  },
]

type Thing = {
  readonly key: string
  readonly kind: EntityKind
  readonly name: string
  readonly names?: readonly Name[]
  readonly identifiers?: readonly Identifier[]
  readonly properties?: { readonly [name: string]: Json }
  readonly protected?: true
  readonly more?: readonly string[]
}

const things: readonly Thing[] = [
  {
    key: 'register:lotus-optics',
    kind: 'Company',
    name: 'Lotus Optics',
    names: [
      { text: '莲花光学股份有限公司', lang: 'zh-Hans', type: 'official' },
      { text: 'Lotus', type: 'short' },
    ],
    identifiers: [
      { scheme: 'lei', value: '529900LOTUSOPTICS012' },
      { scheme: 'szse', value: '000001' },
    ],
    properties: { country: 'CN', listed: true, founded: '2001-11' },
    more: ['gazette:lotus'],
  },
  { key: 'register:lotus-holding', kind: 'Company', name: 'Lotus Holding', properties: { country: 'CN', listed: false } },
  {
    key: 'register:heron',
    kind: 'Company',
    name: 'Heron Sensors',
    names: [{ text: '苍鹭传感', lang: 'zh-Hans' }],
    identifiers: [{ scheme: 'szse', value: '000001' }],
    properties: { country: 'SG' },
  },
  { key: 'gazette:lotus-trading', kind: 'Company', name: 'Lotus Trading', properties: { country: 'GB' } },
  { key: 'register:founder', kind: 'Person', name: 'Lin Example', properties: { born: '1960' } },
  {
    key: 'dossier:witness',
    kind: 'Person',
    name: 'Hidden Name',
    names: [{ text: '隐名' }],
    identifiers: [{ scheme: 'gb-coh', value: 'SECRET00' }],
    properties: { displayName: 'a witness' },
    protected: true,
  },
  { key: 'dossier:state', kind: 'GovernmentBody', name: 'The State', properties: { state: 'CN', level: 'national' } },
  {
    key: 'dossier:commission',
    kind: 'GovernmentBody',
    name: 'Asset Commission',
    names: [{ text: '资产委员会', lang: 'zh-Hans' }],
    properties: { state: 'CN', level: 'national' },
  },
  {
    key: 'tender:police',
    kind: 'GovernmentBody',
    name: 'County Police',
    properties: { state: 'CN', level: 'subnational', bodyType: 'police' },
  },
  {
    key: 'gazette:ministry-abroad',
    kind: 'GovernmentBody',
    name: 'Ministry of Trade Abroad',
    properties: { state: 'US', level: 'national' },
  },
  { key: 'gazette:watch', kind: 'Organization', name: 'Watch Network', properties: { country: 'US', orgType: 'NGO' } },
  {
    key: 'tender:moat-2022',
    kind: 'Contract',
    name: 'Moat county safety project',
    identifiers: [{ scheme: 'ocid', value: 'ocds-x-0001' }],
    properties: { stage: 'award', amount: { value: '46000000', currency: 'CNY' } },
  },
  {
    key: 'tender:mosques',
    kind: 'Facility',
    name: 'Mosques of Moat county',
    properties: { facilityType: 'mosque', precision: 'class', count: 12 },
  },
  {
    key: 'tender:school',
    kind: 'Facility',
    name: 'First School',
    properties: { facilityType: 'school', precision: 'site', latitude: 40.5, longitude: 80.25 },
  },
  { key: 'gazette:pact', kind: 'Initiative', name: 'Fair Pact', properties: { rules: { entry: 'A letter suffices.' } } },
  { key: 'gazette:eye', kind: 'System', name: 'Eye Platform', properties: { systemType: 'platform' } },
  { key: 'gazette:entity-list', kind: 'Restriction', name: 'Trade List', properties: { authorityState: 'US', inForceFrom: '2021-01-01' } },
  {
    key: 'tender:moat',
    kind: 'Place',
    name: 'Moat County',
    names: [{ text: '壕县', lang: 'zh-Hans' }],
    properties: { placeType: 'county', country: 'CN' },
  },
  { key: 'tender:west', kind: 'Place', name: 'Western Region', properties: { placeType: 'region', country: 'CN' } },
  { key: 'register:unnamed', kind: 'Unknown', name: 'An owner the register does not name', properties: { reason: 'withheld' } },
]

const identified = ({ scheme, value }: Identifier): string => `${scheme}:${value}`

/** The entity id of a record of the world. */
export function entityOf(record: string): string {
  const thing = things.find((candidate) => candidate.key === record || candidate.more?.includes(record))
  if (!thing) throw new Error(`the world has no record ${record}`)
  const strong = thing.identifiers?.find(({ scheme }) => scheme === 'lei' || scheme === 'ocid')
  return strong ? identified(strong) : thing.key
}

export const entities: readonly Entity[] = things.map((thing) => ({
  id: entityOf(thing.key),
  kind: thing.kind,
  name: thing.name,
  sortName: thing.name.toLowerCase(),
  names: thing.names ?? [],
  identifiers: thing.identifiers ?? [],
  protected: thing.protected ?? false,
  properties: thing.properties ?? {},
  records: [thing.key, ...(thing.more ?? [])].sort(),
}))

export const records: readonly Record[] = things.flatMap((thing) =>
  [thing.key, ...(thing.more ?? [])].map((id) => ({
    id,
    source: id.slice(0, id.indexOf(':')),
    kind: thing.kind,
    kindBasis: 'stated',
    name: thing.name,
    names: thing.names ?? [],
    identifiers: thing.identifiers ?? [],
    protected: thing.protected ?? false,
    properties: thing.properties ?? {},
  })),
)
