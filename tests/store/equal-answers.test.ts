import { afterAll, expect, it } from 'vitest'
import { changesKnown, type GraphStore, openStore } from '#graph'
import { matches } from '../../server/matching.ts'
import { NOT_TRIED } from '../closing-line.ts'
import { borrowNeo4j, emptyNeo4j } from '../neo4j-for-tests.ts'
import { entities } from '../world/things.ts'
import { EVER, NOW, openWorld, world } from '../world.ts'

const { lent, giveBack } = await borrowNeo4j()
afterAll(giveBack)

const ids = entities.map((entity) => entity.id)

/** One answer of every reading, for every entity of the world. */
const questions: { readonly [name: string]: (store: GraphStore) => Promise<unknown> } = {
  counts: (store) => store.counts(),
  edges: (store) => store.relationshipsOf(ids, { clock: EVER, page: { take: 50 } }),
  'edges backwards': (store) => store.relationshipsOf(ids, { clock: NOW, page: { take: 3, reverse: true } }),
  owners: (store) => store.relationshipsOf(ids, { types: ['OWNS'], direction: 'in', clock: NOW, page: { take: 50 } }),
  'edge counts': (store) => store.relationshipCounts(ids, EVER),
  parties: (store) => store.ownershipParties({ take: 50 }),
  stakes: (store) => store.ownershipEdges('OWNS', ids),
  instruments: (store) => store.ownershipEdges('CONTROLS', ids),
  claims: (store) => store.claimsAbout(ids, {}, { take: 50 }),
  records: (store) => store.recordsOfEntities(ids),
  contradictions: (store) => store.contradictions(ids),
  companies: (store) => store.listEntities('Company', { clock: NOW }, { take: 50 }),
  places: (store) => store.listEntities('Facility', { clock: NOW, withinAny: ['tender:west'] }, { take: 50 }),
  'words in two scripts': (store) => store.searchCandidates('莲花光学', undefined, 20),
  'a word': (store) => store.searchCandidates('lotus', undefined, 20),
  'a match': async (store) => {
    const recalled = await Promise.all(
      ['Lotus Optics Ltd', '莲花光学', 'szse:000001'].map((text) => store.searchCandidates(text, undefined, 200)),
    )
    const sought = {
      names: ['Lotus Optics Ltd', '莲花光学'],
      identifiers: [{ scheme: 'szse', value: '000001' }],
      kinds: undefined,
      properties: {},
    }
    return matches(
      sought,
      recalled.flat().map(({ entity }) => entity),
    )
  },
  changes: (store) => changesKnown(store, { from: '2020-01-01', to: '2024-01-01' }, { take: 500 }),
  'one character': (store) => store.searchCandidates('壕', undefined, 20),
}

if ('notTried' in lent) it('both engines give equal answers', (context) => context.skip(NOT_TRIED + lent.notTried))
else {
  await emptyNeo4j(lent)
  const neo4j = await openStore({ neo4j: lent, dataFile: '', deadline: 60_000 })
  await neo4j.prepare()
  await neo4j.apply(world())
  const embedded = await openWorld()
  afterAll(() => Promise.all([neo4j.close(), embedded.close()]))

  it.each(Object.keys(questions))('both engines give equal answers to: %s', async (name) => {
    expect(await questions[name]?.(neo4j)).toEqual(await questions[name]?.(embedded))
  })
}
