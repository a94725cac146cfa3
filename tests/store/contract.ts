import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { EVER, NOW, world } from '../world.ts'
import { casesContract } from './contract-of-cases.ts'
import { changesContract } from './contract-of-changes.ts'
import { ownershipContract } from './contract-of-ownership.ts'
import { writesContract } from './contract-of-writes.ts'
import { walksContract } from './contract-walks.ts'

const LOTUS = 'lei:529900LOTUSOPTICS012'
const page = { take: 50 }

/** A store prepared and empty, and one that holds the world; each call gives one of its own where the engine can. */
export type OpenStore = () => Promise<GraphStore>

/** What every engine promises. */
export function storeContract(open: OpenStore): void {
  describe('a store that holds the world', () => {
    let store: GraphStore

    beforeAll(async () => {
      store = await open()
      await store.apply(world())
    })
    afterAll(() => store.close())

    it('gives back every record, claim, entity and edge as it was given', async () => {
      const { records = [], claims = [], entities = [], relationships = [] } = world()
      expect(await store.recordsBy('all', [])).toEqual(sorted(records))
      expect(await store.claimsBy('all', [])).toEqual(sorted(claims))
      expect(await store.entitiesBy('all', [])).toEqual(sorted(entities))
      const pairs = [...new Set(relationships.map((edge) => `${edge.type}|${edge.from}|${edge.to}`))]
      expect(byVersion(await store.edgesOfPairs(pairs))).toEqual(byVersion(relationships))
    })

    it('gives back sources and bookkeeping as they were given, in the order of id', async () => {
      const { sources = [], contradictions, judgements, gaps, runs } = world()
      expect(await store.allSources()).toEqual(sorted(sources))
      expect(await store.contradictions(undefined)).toEqual(contradictions)
      expect(await store.judgements()).toEqual(judgements)
      expect(await store.gaps(undefined)).toEqual(gaps)
      expect(await store.runs()).toEqual(runs)
      expect(await store.state()).toEqual({ dataVersion: 1, schemaVersion: 1 })
    })

    it('counts what is stored', async () => {
      expect(await store.counts()).toMatchObject({ Company: 4, Person: 2, Claim: 31, Record: 21, Source: 5, OWNS: 9, PARTICIPATES_IN: 2 })
    })

    it('finds an entity by its id, by any of its records, and by an identifier that it alone bears', async () => {
      const asked = [LOTUS, 'gazette:lotus', 'szse:000001', 'ocid:ocds-x-0001', 'nobody']
      const found = await store.entities(asked)
      expect([...found].map(([id, entity]) => [id, entity.id])).toEqual([
        [LOTUS, LOTUS],
        ['ocid:ocds-x-0001', 'ocid:ocds-x-0001'],
        ['gazette:lotus', LOTUS],
      ])
    })

    it('lists owners by share, largest first, a page at a time, and backwards', async () => {
      const owners = (more: object) =>
        store.relationshipsOf([LOTUS], { types: ['OWNS'], direction: 'in', clock: EVER, page: { take: 2, ...more } })
      const first = rowsFor(await owners({}), LOTUS)
      expect(first.map((row) => row.relationship.id)).toEqual(['OWNS~c03', 'OWNS~c02'])
      const second = rowsFor(await owners({ after: first[1]?.order }), LOTUS)
      expect(second.map((row) => [row.relationship.id, row.from.name])).toEqual([['OWNS~c04', 'Lin Example']])
      const back = rowsFor(await owners({ reverse: true }), LOTUS)
      expect(back.map((row) => row.relationship.id)).toEqual(['OWNS~c04', 'OWNS~c02'])
    })

    it('walks all edges of an entity in both directions in one order, an edge to itself once', async () => {
      const all = await store.relationshipsOf(['register:heron'], { clock: EVER, page })
      expect(rowsFor(all, 'register:heron').map((row) => row.relationship.id)).toEqual(['OWNS~c05', 'OWNS~c07', 'SUCCEEDS~c27'])
      const counted = await store.countRelationshipsOf(['register:heron', 'nobody'], { clock: EVER })
      expect(Object.fromEntries(counted)).toEqual({ 'register:heron': 3, nobody: 0 })
    })

    it('pages through mixed edges without losing or repeating one, forwards and backwards', async () => {
      for (const reverse of [false, true]) {
        const seen: string[] = []
        let after: readonly (string | number)[] | undefined
        for (;;) {
          const answer = await store.relationshipsOf([LOTUS], { clock: EVER, page: { take: 3, reverse, ...(after ? { after } : {}) } })
          const rows = rowsFor(answer, LOTUS)
          if (rows.length === 0) break
          seen.push(...rows.map((row) => String(row.order[1])))
          after = rows.at(-1)?.order
        }
        const whole = rowsFor(await store.relationshipsOf([LOTUS], { clock: EVER, page: { take: 50, reverse } }), LOTUS)
        expect(seen).toEqual(whole.map((row) => row.order[1]))
        expect(new Set(seen).size).toBe(seen.length)
      }
    })

    it('shows what held on a day, as known on a day', async () => {
      const on = async (asOf: string, knownAt: string) => {
        const clock = { since: asOf, until: asOf, knownAt }
        const rows = await store.relationshipsOf([LOTUS], { types: ['OWNS'], direction: 'in', clock, page })
        return rowsFor(rows, LOTUS).map((row) => `${row.relationship.id}${row.relationship.contested ? ' contested' : ''}`)
      }
      expect(await on('2024-01-01', '2019-12-31')).toEqual([])
      expect(await on('2018-01-01', '2020-06-01')).toEqual(['OWNS~c02', 'OWNS~c04'])
      expect(await on('2009-12-31', '2024-06-01')).toEqual(['OWNS~c04'])
      expect(await on('2024-01-01', '2024-06-01')).toEqual(['OWNS~c03 contested', 'OWNS~c02 contested'])
    })

    it('leaves out edges whose evidence is weaker, or of the sources named alone', async () => {
      const types = ['PARTICIPATES_IN', 'SUPPLIES', 'MAKES'] as const
      const ids = async (evidence: object) =>
        rowsFor(await store.relationshipsOf([LOTUS], { types, direction: 'out', clock: NOW, evidence, page }), LOTUS).map(
          (row) => row.relationship.id,
        )
      expect(await ids({})).toEqual(['MAKES~c17', 'SUPPLIES~c13', 'PARTICIPATES_IN~c20'])
      expect(await ids({ standing: 'recorded' })).toEqual(['SUPPLIES~c13'])
      expect(await ids({ origins: 2 })).toEqual([])
      expect(await ids({ without: ['gazette'] })).toEqual(['SUPPLIES~c13', 'PARTICIPATES_IN~c20'])
      expect(await ids({ without: ['gazette', 'echo'] })).toEqual(['SUPPLIES~c13'])
    })

    it('counts edges by type and direction', async () => {
      const counts = await store.relationshipCounts([LOTUS], NOW)
      expect(counts.get(LOTUS)).toEqual([
        { type: 'OWNS', direction: 'out', count: 1 },
        { type: 'OWNS', direction: 'in', count: 2 },
        { type: 'HOLDS_OFFICE', direction: 'in', count: 1 },
        { type: 'SUPPLIES', direction: 'out', count: 1 },
        { type: 'MAKES', direction: 'out', count: 1 },
        { type: 'PARTICIPATES_IN', direction: 'out', count: 1 },
        { type: 'LISTED_IN', direction: 'out', count: 1 },
      ])
    })

    it('resolves the id of a relationship on a day', async () => {
      const at = async (id: string, knownAt: string) =>
        (await store.relationships([id], knownAt)).get(id)?.map((row) => `${row.relationship.id}@${row.relationship.knownFromDay}`)
      expect(await at('PARTICIPATES_IN~c20', '2021-04-01')).toEqual(['PARTICIPATES_IN~c20@2021-03-31'])
      expect(await at('PARTICIPATES_IN~c21', '2024-01-01')).toEqual(['PARTICIPATES_IN~c20@2021-04-02'])
      expect(await at('OWNS~c28', '2021-06-01')).toEqual(['OWNS~c28@2021-03-31'])
      expect(await at('OWNS~c28', '2024-01-01')).toEqual([])
      expect(await at('OWNS~c02', '2019-01-01')).toEqual([])
      expect(await at('no id', '2024-01-01')).toEqual([])
    })

    it('lists entities of a kind by sort name, filtered, without the protected', async () => {
      const names = async (kind: 'Company' | 'Person' | 'Facility', where: object, more: object = {}) =>
        (await store.listEntities(kind, { clock: NOW, ...where }, { ...page, ...more })).map((entity) => entity.name)
      expect(await names('Company', {})).toEqual(['Heron Sensors', 'Lotus Holding', 'Lotus Optics', 'Lotus Trading'])
      expect(await names('Company', {}, { take: 2, after: ['lotus holding', 'register:lotus-holding'] })).toEqual([
        'Lotus Optics',
        'Lotus Trading',
      ])
      expect(await names('Company', {}, { take: 2, reverse: true, after: ['lotus optics', LOTUS] })).toEqual([
        'Lotus Holding',
        'Heron Sensors',
      ])
      expect(await names('Company', { properties: { country: ['CN', 'SG'] } })).toEqual(['Heron Sensors', 'Lotus Holding', 'Lotus Optics'])
      expect(await names('Person', {})).toEqual(['Lin Example'])
      expect(await names('Company', { listedIn: ['gazette:entity-list'] })).toEqual(['Lotus Optics'])
      expect(await names('Facility', { withinAny: ['tender:west'], properties: { precision: ['site'] } })).toEqual(['First School'])
      expect(await names('Facility', { withinAny: ['tender:moat'] }, { take: 1, after: ['first school', 'tender:school'] })).toEqual([
        'Mosques of Moat county',
      ])
      expect(await store.countEntities('Person', { clock: NOW })).toBe(1)
      expect(await store.countEntities('Company', { clock: NOW, properties: { country: ['CN'] } })).toBe(2)
      expect(await store.countEntities('Facility', { clock: NOW, withinAny: ['tender:west'] })).toBe(2)
      expect((await store.protectedEntities()).map((entity) => entity.id)).toEqual(['dossier:witness'])
    })

    it('lists who takes part in an initiative, and the places within a place', async () => {
      expect((await store.participantsOf(['gazette:pact'], NOW, page)).map(({ id }) => id)).toEqual([LOTUS])
      expect(await store.participantsOf(['gazette:pact'], NOW, { take: 5, after: ['lotus optics', LOTUS] })).toEqual([])
      expect(await store.participantsOf(['gazette:pact'], { ...NOW, knownAt: '2020-01-01' }, page)).toEqual([])
      expect(await store.placesWithin(['tender:west'], NOW)).toEqual(['tender:west', 'tender:moat'])
    })

    it('lists claims by the day they became known, filtered, forwards and backwards', async () => {
      const ids = async (where: object, more: object = {}) => (await store.listClaims(where, { take: 4, ...more })).map((claim) => claim.id)
      expect(await ids({})).toEqual(['c01', 'c02', 'c04', 'c05'])
      expect(await ids({}, { after: ['2020-01-15', 'c05'] })).toEqual(['c06', 'c07', 'c08', 'c03'])
      expect(await ids({}, { reverse: true })).toEqual(['c14', 'c13', 'c12', 'c27'])
      expect(await ids({ modes: ['demand', 'denial'] })).toEqual(['s01', 's02'])
      expect(await ids({ speakers: ['gazette:watch'] })).toEqual(['s02'])
      expect(await ids({ sources: ['echo'] })).toEqual(['c21', 's02'])
      expect(await ids({ entities: [LOTUS, 'gazette:pact'], predicates: ['PARTICIPATES_IN', 'demands'] })).toEqual(['c20', 'c21', 's02'])
      expect(await ids({ entities: ['register:heron'], knownAt: '2024-01-01' }, { reverse: true })).toEqual(['c27', 'c07', 'c05'])
      expect(await store.countClaims({ modes: ['opinion'] })).toBe(1)
      expect(await store.countClaims({ entities: [LOTUS, 'gazette:pact'], predicates: ['PARTICIPATES_IN'] })).toBe(2)
    })

    it('gives each entity and each source its own page of claims', async () => {
      const about = await store.claimsAbout(['tender:school', LOTUS], { modes: ['denial', 'allegation'] }, page)
      expect([...about].map(([id, claims]) => [id, claims.map((claim) => claim.id)])).toEqual([
        ['tender:school', ['c15', 's01']],
        [LOTUS, ['s01']],
      ])
      const made = await store.claimsOfSources(['echo', 'dossier'], { take: 1 })
      expect([...made.values()].map((claims) => claims.map((claim) => claim.id))).toEqual([['c21'], ['c09']])
    })

    it('counts claims and records for a whole level at once', async () => {
      expect(await store.countClaimsAbout(['tender:school', 'nobody'], {})).toEqual(
        new Map([
          ['tender:school', 3],
          ['nobody', 0],
        ]),
      )
      expect(await store.countClaimsAbout(['tender:school'], { modes: ['denial'] })).toEqual(new Map([['tender:school', 1]]))
      expect(await store.countClaimsOfSources(['echo', 'none'])).toEqual(
        new Map([
          ['echo', 2],
          ['none', 0],
        ]),
      )
      expect(await store.countRecordsOfSources(['register', 'none'])).toEqual(
        new Map([
          ['register', 5],
          ['none', 0],
        ]),
      )
    })

    it('knows which claims answer which', async () => {
      const answers = await store.answersTo(['c15', 'c01'])
      expect([...answers].map(([id, claims]) => [id, claims.map((claim) => claim.id)])).toEqual([
        ['c15', ['s01']],
        ['c01', []],
      ])
    })

    it('finds claims and records by what ingest touches', async () => {
      const claims = async (by: 'broughtBy' | 'end' | 'pair' | 'source', values: string[]) =>
        (await store.claimsBy(by, values)).map((claim) => claim.id)
      expect(await claims('end', ['register:heron', 'gazette:lotus'])).toEqual(['c05', 'c07', 'c21', 'c27', 'c28'])
      expect(await claims('pair', [`OWNS|register:lotus-holding|${LOTUS}`])).toEqual(['c02', 'c03'])
      expect(await claims('source', ['echo'])).toEqual(['c21', 's02'])
      expect(await claims('broughtBy', ['dossier'])).toHaveLength(31)
      expect((await store.recordsBy('source', ['register'])).map((record) => record.id)).toContain('register:heron')
      expect((await store.recordsBy('id', ['gazette:lotus', 'none'])).map((record) => record.id)).toEqual(['gazette:lotus'])
      expect((await store.recordsOfEntities([LOTUS])).get(LOTUS)?.map((record) => record.id)).toEqual([
        'gazette:lotus',
        'register:lotus-optics',
      ])
      const ofSources = await store.recordsOfSources(['register'], { take: 2, after: ['register:founder'] })
      expect(ofSources.get('register')?.map((record) => record.id)).toEqual(['register:heron', 'register:lotus-holding'])
    })

    it('finds what is disputed and what is missing by entity', async () => {
      expect((await store.contradictions([LOTUS, 'register:lotus-holding'])).map(({ id }) => id)).toEqual(['x01'])
      expect((await store.gaps([LOTUS])).map(({ id }) => id)).toEqual(['gap-1'])
      expect(await store.gaps(['register:heron'])).toEqual([])
    })

    it('recalls candidates by identifier, by the beginning of a name and by words, and nobody protected', async () => {
      const found = async (text: string, kinds?: readonly 'Place'[]) =>
        (await store.searchCandidates(text, kinds, 10)).map(({ how, entity }) => `${how}: ${entity.name}`)
      expect(await found('SZSE:000001')).toEqual(['identifier: Heron Sensors', 'identifier: Lotus Optics'])
      expect(await found('莲')).toEqual(['prefix: Lotus Optics'])
      expect(await found('LOTUS ho')).toContain('prefix: Lotus Holding')
      expect(await found('光学')).toEqual(['words: Lotus Optics'])
      expect(await found('壕县', ['Place'])).toEqual(['prefix: Moat County', 'words: Moat County'])
      expect(await found('hidden name')).not.toContainEqual(expect.stringContaining('Hidden'))
      expect(await found('隐名')).toEqual([])
      expect(await found('SECRET00')).toEqual([])
      expect(await found('+-&|!(){}[]^"~*?:\\/ AND OR NOT')).toEqual(expect.any(Array))
      expect(await found('   ')).toEqual([])
    })

    it('takes hostile text as text', async () => {
      for (const text of ["' OR 1=1 //", '`', '$take', '}) DETACH DELETE n //', '\u0060']) {
        expect(await store.entities([text])).toEqual(new Map())
        expect(await store.listClaims({ predicates: [text] }, page)).toEqual([])
        await store.searchCandidates(text, undefined, 5)
      }
    })
  })

  writesContract(open)
  changesContract(open)
  ownershipContract(open)
  casesContract(open)
  walksContract(open)
}

const sorted = <T extends { readonly id: string }>(things: readonly T[]): T[] => [...things].sort((a, b) => (a.id < b.id ? -1 : 1))
const byVersion = <T extends { readonly id: string; readonly knownFromDay: string }>(edges: readonly T[]): T[] =>
  [...edges].sort((a, b) => (`${a.id}@${a.knownFromDay}` < `${b.id}@${b.knownFromDay}` ? -1 : 1))

function rowsFor<T>(answer: ReadonlyMap<string, readonly T[]>, id: string): readonly T[] {
  const rows = answer.get(id)
  if (!rows) throw new Error(`${id} is not in the answer`)
  return rows
}
