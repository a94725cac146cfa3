import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Change, type ChangeOrder, changesHeld, changesKnown, type GraphStore } from '#graph'
import { world } from '../world.ts'
import type { OpenStore } from './contract.ts'

const LOTUS = 'lei:529900LOTUSOPTICS012'
const told = ({ day, what, claim, row, claims }: Change) =>
  `${day} ${what} ${claim?.id ?? row?.relationship.id}${claim ? '' : ` by ${claims.join(' ')}`}`

/** What every engine promises of changes. */
export function changesContract(open: OpenStore): void {
  describe('changes between two days', () => {
    let store: GraphStore

    beforeAll(async () => {
      store = await open()
      await store.apply(world())
    })
    afterAll(() => store.close())

    it('are the claims that became known or were taken back, each with what it brought', async () => {
      const found = await changesKnown(store, { from: '2021-04-02', to: '2022-02-01' }, { take: 7 })
      expect(found.map(told)).toEqual([
        '2021-04-02 claimKnown c21',
        '2021-04-02 relationshipChanged PARTICIPATES_IN~c20 by c21',
        '2021-04-02 claimKnown s02',
        '2022-01-01 claimKnown c09',
        '2022-01-01 relationshipKnown PART_OF~c09 by c09',
        '2022-01-01 claimKnown c10',
        '2022-01-01 relationshipKnown HOLDS_OFFICE~c10 by c10',
      ])
      expect(found[1]?.before).toMatchObject({ publications: 1, knownToDay: '2021-04-02' })
    })

    it('say when a relationship is no longer supported, and by which claim', async () => {
      const found = await changesKnown(store, { from: '2022-01-02', to: '2022-12-30' }, { take: 50 })
      expect(found.map(told)).toEqual(['2022-02-01 claimWithdrawn c28', '2022-02-01 relationshipGone OWNS~c28 by c28'])
    })

    it('are of claims about the entities named', async () => {
      const span = { from: '2021-01-01', to: '2021-12-31', entities: [LOTUS] }
      expect((await changesKnown(store, span, { take: 50 })).map(told)).toEqual([
        '2021-03-31 claimKnown c03',
        '2021-03-31 relationshipChanged OWNS~c02 by c03',
        '2021-03-31 relationshipKnown OWNS~c03 by c03',
        '2021-03-31 claimKnown c20',
        '2021-03-31 relationshipKnown PARTICIPATES_IN~c20 by c20',
        '2021-03-31 claimKnown c22',
        '2021-03-31 relationshipKnown LISTED_IN~c22 by c22',
        '2021-03-31 claimKnown s01',
        '2021-03-31 claimKnown s03',
        '2021-04-02 claimKnown c21',
        '2021-04-02 relationshipChanged PARTICIPATES_IN~c20 by c21',
        '2021-04-02 claimKnown s02',
      ])
    })

    it('come in pages of any size without losing or repeating one', async () => {
      for (const span of [
        { from: '2020-01-01', to: '2024-01-01' },
        { from: '2020-01-01', to: '2024-01-01', entities: [LOTUS, 'gazette:pact'] },
      ]) {
        const whole = await changesKnown(store, span, { take: 500 })
        for (const take of [1, 3]) {
          const seen = await paged((after) => changesKnown(store, span, { take, ...(after && { after }) }))
          expect(seen.map(told)).toEqual(whole.map(told))
        }
      }
      const held = { from: '2000-01-01', to: '2030-01-01', knownAt: '2024-06-01' }
      const whole = await changesHeld(store, [LOTUS, 'register:lotus-holding'], held, { take: 500 })
      const seen = await paged((after) => changesHeld(store, [LOTUS, 'register:lotus-holding'], held, { take: 1, ...(after && { after }) }))
      expect(seen.map(told)).toEqual(whole.map(told))
    })

    it('of what held are beginnings and ends, possible ones marked', async () => {
      const held = async (from: string, to: string) =>
        (await changesHeld(store, [LOTUS], { from, to, knownAt: '2024-06-01' }, { take: 50 })).map(
          (change) => `${change.day} ${change.what} ${change.row?.relationship.id}${change.certain ? '' : ' possibly'}`,
        )
      expect(await held('2019-06-01', '2021-01-31')).toEqual(['2019-06-01 ended OWNS~c04 possibly', '2021-01-05 began LISTED_IN~c22'])
      expect(await held('2010-01-01', '2010-12-31')).toEqual(['2010-01-01 began OWNS~c03', '2010-05-01 began OWNS~c02'])
      expect(await held('2021-02-10', '2021-02-20')).toEqual(['2021-02-10 began PARTICIPATES_IN~c20 possibly'])
    })
  })
}

async function paged(ask: (after: ChangeOrder | undefined) => Promise<Change[]>): Promise<Change[]> {
  const seen: Change[] = []
  for (;;) {
    const page = await ask(seen.at(-1)?.order)
    if (page.length === 0) return seen
    seen.push(...page)
  }
}
