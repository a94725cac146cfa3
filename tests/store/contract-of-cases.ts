import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphChanges, GraphStore, StoredClaim } from '#graph'
import { type Claim, type Entity, holds, OPEN_END, OPEN_START, type Relationship, type Source } from '#vocabulary'
import { knownSpan } from '../../ingest/relate/days.ts'
import { pairOf } from '../../ingest/relate/pair.ts'
import { type RelateInput, relate } from '../../ingest/relate/relate.ts'
import { type Case, edgeRow, inputOf, readCases } from '../ingest/relate/case.ts'

const cases = readCases('golden/relations.json')
type Rows = { readonly from: string; readonly relationship: Relationship }[]

/** Every worked case of the derivation, all in one store: what it answers on each day of knowledge is what the case says. */
export function casesContract(open: () => Promise<GraphStore>): void {
  describe('a store that holds the worked cases of the derivation', () => {
    let store: GraphStore
    beforeAll(async () => {
      store = await open()
      for (const one of cases) await store.apply(changesOf(one))
    })
    afterAll(() => store.close())

    it.each(cases.map((one) => [one.id, one] as const))('answers %s as it was worked out, at each of its known days', async (_id, one) => {
      for (const knownAt of knownDays(one)) {
        const rows = await edgesOn(store, one, knownAt)
        expect({ knownAt, rows: rows.map(({ relationship }) => edgeRow(relationship)) }).toEqual({
          knownAt,
          rows: expectedOn(one, knownAt),
        })
      }
    })

    it.each(cases.filter((one) => one.asks.length > 0).map((one) => [one.id, one] as const))(
      'resolves the ids of %s, and says what held',
      async (_id, one) => {
        for (const ask of one.asks) {
          if (ask.ask !== 'resolve' && ask.ask !== 'holds') continue
          const rows = await resolved(store, one, ask.id, ask.knownAt)
          const answer = ask.ask === 'resolve' ? rows.map(({ id }) => id).sort() : rows.map((edge) => holds(edge, ask.asOf)).join()
          expect({ ...ask, expect: answer }).toEqual(ask)
        }
      },
    )
  })
}

const knownDays = (one: Case): string[] =>
  [...new Set(one.edges.flatMap(([, , , , , , , , , , , from, to]) => [from, to ?? OPEN_START]))].filter((day) => day !== OPEN_START).sort()

const expectedOn = (one: Case, day: string) => one.edges.filter((edge) => edge[11] <= day && day < (edge[12] ?? OPEN_END))

async function edgesOn(store: GraphStore, one: Case, knownAt: string): Promise<Rows> {
  const clock = { since: OPEN_START, until: OPEN_END, knownAt }
  const found = await store.relationshipsOf(changesOf(one).entities?.map(({ id }) => id) ?? [], {
    direction: 'out',
    clock,
    page: { take: 200 },
  })
  const rows = [...found].flatMap(([from, list]) => list.map(({ relationship }) => ({ from, relationship: unprefixed(one, relationship) })))
  const key = ({ relationship }: Rows[number]) => `${relationship.id}@${relationship.knownFromDay}`
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

async function resolved(store: GraphStore, one: Case, id: string, knownAt: string): Promise<Relationship[]> {
  const asked = id.replace('~', `~${prefixOf(one)}`)
  const found = await store.relationships([asked], knownAt)
  return (found.get(asked) ?? []).map(({ relationship }) => unprefixed(one, relationship))
}

const prefixOf = (one: Case): string => `${one.id.toLowerCase()}.`
const unprefixed = <T>(one: Case, value: T): T => JSON.parse(JSON.stringify(value).replaceAll(prefixOf(one), ''))

/** The case as a load would write it, its ids marked with the case, so that all cases fit in one graph. */
function changesOf(one: Case): GraphChanges {
  const input = marked(one, inputOf(one))
  const related = relate(input)
  const ids = new Set(input.claims.flatMap(({ subject, object }) => (object === undefined ? [subject] : [subject, object])))
  const claims = input.claims.flatMap((claim): StoredClaim[] => {
    const source = input.sources.get(claim.source)
    const span = source && knownSpan(claim, source)
    if (!span) return []
    const pair = pairOf(claim, input.kindOf)
    const aboutEntities = claim.object === undefined ? [claim.subject] : [claim.subject, claim.object]
    return [{ ...claim, ...span, supports: related.supports.get(claim.id) ?? [], aboutEntities, ...(pair === undefined ? {} : { pair }) }]
  })
  return {
    sources: [...input.sources.values()],
    entities: [...ids].map((id) => entity(id, input.kindOf)),
    claims,
    relationships: related.edges,
  }
}

/** Marks every id of entities, claims and sources; the kind of an entity is read from its id without the mark. */
function marked(one: Case, { claims, sources, kindOf, authored }: RelateInput): RelateInput {
  const mark = prefixOf(one)
  const add = (id: string) => `${mark}${id}`
  const maybe = (name: string, id: string | undefined) => (id === undefined ? {} : { [name]: add(id) })
  const claim = (given: Claim): Claim => ({
    ...given,
    id: add(given.id),
    subject: add(given.subject),
    source: add(given.source),
    answers: given.answers.map(add),
    replaces: given.replaces.map(add),
    driftFrom: given.driftFrom.map(add),
    ...maybe('object', given.object),
    ...maybe('cites', given.cites),
    ...maybe('origin', given.origin),
  })
  const source = (given: Source): Source => ({
    ...given,
    id: add(given.id),
    derivedFrom: given.derivedFrom.map(add),
    ...maybe('series', given.series),
  })
  return {
    claims: claims.map(claim),
    sources: new Map([...sources].map(([id, given]) => [add(id), source(given)])),
    kindOf: (id) => kindOf(id.slice(mark.length)),
    authored: authored.map(({ id, claims: [a, b], open }) => ({ id: add(id), claims: [add(a), add(b)], open })),
  }
}

function entity(id: string, kindOf: RelateInput['kindOf']): Entity {
  return {
    id,
    kind: kindOf(id) ?? 'Unknown',
    name: id,
    sortName: id,
    names: [],
    identifiers: [],
    protected: false,
    properties: {},
    records: [],
  }
}
