import { type Change, type ChangeOrder, changesHeld, changesKnown, type DaySpan, type GraphStore } from '#graph'
import type { Day } from '#vocabulary'
import type { Asking } from './asking.ts'
import { once } from './batching.ts'
import { badInput } from './faults.ts'
import type { Protection } from './protection.ts'

export type ChangesAsked = DaySpan & {
  readonly clock: 'known' | 'valid'
  readonly knownAt: Day
  /** Entity ids as the store has them; undefined: the whole graph. */
  readonly entities: readonly string[] | undefined
  /** True where a place or a facility is among them: nobody protected is tied to one. */
  readonly isPlaced: boolean
}

type Page = { readonly take: number; readonly after?: ChangeOrder }

/** A change as it may be shown; `isHidden` where it would tell of somebody protected. */
export type ShownChange = Change & { readonly isHidden: boolean }

/** The most changes that are counted, and how many are read at once while counting. */
const MOST = 10_000
const AT_ONCE = 1_000

/** What changed between two days, a page at a time, and how much in all. */
export function changeLoaders(store: GraphStore, ask: Asking, protection: () => Promise<Protection>) {
  const page = (asked: ChangesAsked, given: Page): Promise<Change[]> =>
    asked.clock === 'valid' ? changesHeld(store, asked.entities ?? [], asked, given) : changesKnown(store, asked, given)
  return {
    changes: once(async (asked: ChangesAsked, given: Page): Promise<ShownChange[]> => {
      const [found, guard] = await Promise.all([ask(() => page(asked, given)), protection()])
      return found.map((change) => shown(change, asked, guard))
    }),
    countChanges: once(async (asked: ChangesAsked): Promise<number> => {
      let count = 0
      let after: ChangeOrder | undefined
      for (;;) {
        const found = await ask(() => page(asked, { take: AT_ONCE, ...(after && { after }) }))
        count += found.length
        if (count > MOST) throw badInput(`More than ${MOST} changes are not counted; ask for fewer days or fewer entities.`)
        after = found.at(-1)?.order
        if (found.length < AT_ONCE) return count
      }
    }),
  }
}

function shown(change: Change, { isPlaced }: ChangesAsked, guard: Protection): ShownChange {
  const { claim, row } = change
  const isHidden = Boolean(row?.from.protected || row?.to.protected || (claim && isPlaced && guard.concerns(claim)))
  const told = row && { ...row, relationship: guard.relationship(row.relationship), from: guard.entity(row.from), to: guard.entity(row.to) }
  return { ...change, ...(claim && { claim: guard.claim(claim) }), ...(told && { row: told }), isHidden }
}
