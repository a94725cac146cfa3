import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPEN_END, type OwnershipParty, relationshipTypes } from '#vocabulary'
import { world } from '../world.ts'
import type { OpenStore } from './contract.ts'

const { OWNS, CONTROLS } = relationshipTypes
const shareholders: readonly string[] = [...OWNS.from, ...CONTROLS.to]

/** What every engine promises to whoever reads the ownership of a whole graph. */
export function ownershipContract(open: OpenStore): void {
  describe('the ownership of a whole graph', () => {
    const { entities = [], relationships = [], claims = [] } = world()
    let store: Awaited<ReturnType<OpenStore>>

    beforeAll(async () => {
      store = await open()
      await store.apply(world())
    })
    afterAll(() => store.close())

    it('names whoever may own or be owned once, in the order of id, a page at a time', async () => {
      const found: OwnershipParty[] = []
      for (;;) {
        const last = found.at(-1)
        const page = await store.ownershipParties({ take: 3, ...(last && { after: [last.id] }) })
        found.push(...page)
        if (page.length < 3) break
      }
      const wanted = entities.filter(({ kind }) => shareholders.includes(kind)).map(({ id }) => id)
      expect(found.map(({ id }) => id)).toEqual([...wanted].sort())
      const state = entities.find(({ kind, properties }) => kind === 'GovernmentBody' && properties.state !== undefined)
      expect(found.find(({ id }) => id === state?.id)?.state).toBe(state?.properties.state)
    })

    it('says of a company that its table is whole where a source says so', async () => {
      const { entities: changed } = { entities: entities.filter(({ kind }) => kind === 'Company').slice(0, 1) }
      await store.apply({ entities: changed.map((one) => ({ ...one, properties: { ...one.properties, completeTable: true } })) })
      const parties = await store.ownershipParties({ take: 100 })
      expect(parties.filter(({ completeTable }) => completeTable === true).map(({ id }) => id)).toEqual(changed.map(({ id }) => id))
      await store.apply({ entities: changed })
    })

    it.each(['OWNS', 'CONTROLS'] as const)('gives every version of %s, with the claims that give its figure', async (type) => {
      const owned = entities.map(({ id }) => id)
      const found = await store.ownershipEdges(type, owned)
      const versions = (edges: readonly { id: string; from: string; to: string; knownFromDay: string }[]) =>
        edges.map(({ id, from, to, knownFromDay }) => [to, from, id, knownFromDay].join(' '))
      const wanted = relationships.filter((edge) => edge.type === type)
      expect(versions(found)).toEqual(versions(wanted).sort())
      for (const edge of found) {
        const stored = wanted.find(({ id, knownFromDay }) => id === edge.id && knownFromDay === edge.knownFromDay)
        expect(stored).toMatchObject({ keys: edge.keys, standing: edge.standing, origins: edge.origins, sources: edge.sources })
        expect(edge.share).toEqual(stored?.share)
        expect(edge.figures.map(({ id }) => id)).toEqual(stored?.figures)
        for (const figure of edge.figures) expect(claims.find(({ id }) => id === figure.id)).toMatchObject(figure)
      }
    })

    it('gives what leads into the entities asked, and an empty list for nobody', async () => {
      const [first] = relationships.filter(({ type }) => type === 'OWNS')
      const found = await store.ownershipEdges('OWNS', [first?.to ?? ''])
      expect(new Set(found.map(({ to }) => to))).toEqual(new Set([first?.to]))
      expect(found.every(({ knownToDay }) => knownToDay <= OPEN_END)).toBe(true)
      expect(await store.ownershipEdges('OWNS', ['nobody'])).toEqual([])
    })
  })
}
