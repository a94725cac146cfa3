import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { EVER, world } from '../world.ts'
import type { OpenStore } from './contract.ts'

const LOTUS = 'lei:529900LOTUSOPTICS012'

/** What every engine promises to whoever changes the graph. */
export function writesContract(open: OpenStore): void {
  describe('changes', () => {
    let store: GraphStore

    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    it('may be applied twice and change nothing', async () => {
      await store.apply(world())
      const before = await everything(store)
      await store.apply(world())
      expect(await everything(store)).toEqual(before)
    })

    it('replace what has the same key, whole', async () => {
      await store.apply(world())
      const { entities = [], claims = [], relationships = [], sources = [] } = world()
      const [entity] = entities
      const [claim] = claims
      const [edge] = relationships
      const [source] = sources
      if (!entity || !claim || !edge || !source) throw new Error('the world is empty')
      const { founded: _, ...properties } = entity.properties
      const changed = { ...entity, kind: 'Organization', properties, identifiers: [], records: ['register:lotus-optics'] } as const
      const { validFrom: __, ...shorter } = claim
      const { share: ___, ...vaguer } = edge
      const { url: ____, ...bare } = source
      await store.apply({ entities: [changed], claims: [shorter], relationships: [vaguer], sources: [bare] })
      expect((await store.entitiesBy('id', [entity.id]))[0]).toEqual(changed)
      expect((await store.counts()).Company).toBe(3)
      expect((await store.entities(['gazette:lotus', 'szse:000001'])).get('szse:000001')?.name).toBe('Heron Sensors')
      expect((await store.claims([claim.id])).get(claim.id)).toEqual(shorter)
      expect(await store.edgesOfPairs([`${edge.type}|${edge.from}|${edge.to}`])).toEqual([vaguer])
      expect((await store.sources([source.id])).get(source.id)).toEqual(bare)
    })

    it('move a record to the entity that names it, and remove an entity with what hangs on it', async () => {
      await store.apply(world())
      const { entities = [], claims = [], relationships = [] } = world()
      const trading = entities.find((entity) => entity.id === 'gazette:lotus-trading')
      const holding = entities.find((entity) => entity.id === 'register:lotus-holding')
      if (!trading || !holding) throw new Error('the world lacks them')
      const moved = claims
        .filter((claim) => claim.aboutEntities.includes(trading.id))
        .map((claim) => ({ ...claim, aboutEntities: claim.aboutEntities.map((id) => (id === trading.id ? holding.id : id)) }))
      await store.apply({
        entities: [{ ...holding, records: [...trading.records, ...holding.records] }],
        claims: moved,
        removed: {
          entities: [trading.id],
          relationships: relationships.filter((edge) => edge.from === trading.id || edge.to === trading.id),
        },
      })
      expect((await store.entities([trading.id])).get(trading.id)?.id).toBe(holding.id)
      expect((await store.counts()).OWNS).toBe(8)
      const about = await store.claimsAbout([holding.id], { predicates: ['SUCCEEDS'] }, { take: 5 })
      expect(about.get(holding.id)?.map((claim) => claim.id)).toEqual(['c27'])
    })

    it('take what is given twice under one key as it was given last', async () => {
      const { entities = [], ...rest } = world()
      const [first] = entities
      if (!first) throw new Error('the world is empty')
      await store.apply({ ...rest, entities: [{ ...first, name: 'Earlier' }, ...entities] })
      expect((await store.entitiesBy('id', [first.id])).map(({ name }) => name)).toEqual([first.name])
    })

    it('remove bookkeeping by id', async () => {
      await store.apply(world())
      await store.apply({ removed: { contradictions: ['x01'], judgements: ['judgement-1'], gaps: ['gap-1'] } })
      expect((await store.contradictions(undefined)).map(({ id }) => id)).toEqual(['x02'])
      expect(await store.judgements()).toEqual([])
      expect(await store.gaps(undefined)).toEqual([])
    })

    it('join an answer to a claim that comes after it', async () => {
      const { claims = [], ...rest } = world()
      await store.apply({ ...rest, claims: claims.filter((claim) => claim.id !== 'c15') })
      expect((await store.answersTo(['c15'])).get('c15')).toEqual([])
      await store.apply({ claims: claims.filter((claim) => claim.id === 'c15') })
      expect((await store.answersTo(['c15'])).get('c15')?.map(({ id }) => id)).toEqual(['s01'])
    })

    it('keep nothing of a change that fails, and say which end is missing', async () => {
      const { relationships = [], sources = [] } = world()
      await expect(store.apply({ sources, relationships })).rejects.toMatchObject({
        code: 'BAD_INPUT',
        message: expect.stringContaining('dossier:state'),
      })
      expect(await store.allSources()).toEqual([])
    })

    it('are refused while another run holds the lock, and pass for the run that does', async () => {
      await store.apply({ sources: world().sources ?? [] })
      await store.lock('run-a')
      expect(await store.state()).toMatchObject({
        writer: expect.stringContaining(`run-a, process ${process.pid} on`),
        heartbeat: expect.any(String),
      })
      await expect(store.lock('run-b')).rejects.toMatchObject({ code: 'LOCKED', message: expect.stringContaining('run-a') })
      await store.apply(world())
      await store.unlock('run-a')
      expect(await store.state()).toEqual({ dataVersion: 1, schemaVersion: 1 })
      await store.lock('run-b')
      await store.unlock('run-b')
    })

    it('keep the order of names beyond the basic plane', async () => {
      const names = ['zz', '\u{20000}', '\uff21', '中', 'Z', 'é']
      const { entities = [] } = world()
      const [sample] = entities
      if (!sample) throw new Error('the world is empty')
      const named = names.map((name, at) => ({ ...sample, id: `n${at}`, name, sortName: name, identifiers: [], records: [] }))
      await store.apply({ entities: named })
      const listed = await store.listEntities('Company', { clock: EVER }, { take: 10 })
      expect(listed.map((entity) => entity.sortName)).toEqual(['Z', 'zz', 'é', '中', '\uff21', '\u{20000}'])
    })

    it('may prepare again what is ours', async () => {
      await store.apply(world())
      await store.prepare()
      expect((await store.entities([LOTUS])).size).toBe(1)
    })
  })
}

async function everything(store: GraphStore): Promise<unknown> {
  return Promise.all([
    store.counts(),
    store.entitiesBy('all', []),
    store.claimsBy('all', []),
    store.recordsBy('all', []),
    store.allSources(),
    store.contradictions(undefined),
  ])
}
