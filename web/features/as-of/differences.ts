import type { Holding } from '../../chart/holding.ts'

/** What stands between one pair on two days: begun, ended, or with another value. */
export type Difference = {
  readonly sign: 'begun' | 'ended' | 'changed'
  readonly before: Holding | undefined
  readonly after: Holding | undefined
}

/** Holdings of two days compared by their ends and kind; what is the same on both is left out. */
export function differences(before: readonly Holding[], after: readonly Holding[]): readonly Difference[] {
  const then = new Map(before.map((one) => [keyOf(one), one]))
  const now = new Map(after.map((one) => [keyOf(one), one]))
  const begun = after.filter((one) => !then.has(keyOf(one))).map((one) => ({ sign: 'begun', before: undefined, after: one }) as const)
  const ended = before.filter((one) => !now.has(keyOf(one))).map((one) => ({ sign: 'ended', before: one, after: undefined }) as const)
  const changed = before.flatMap((one) => {
    const other = now.get(keyOf(one))
    const isSame = !other || (one.value === other.value && one.possibly === other.possibly && one.standing === other.standing)
    return isSame ? [] : [{ sign: 'changed', before: one, after: other } as const]
  })
  return [...begun, ...ended, ...changed]
}

const keyOf = ({ owner, company, kind, ofCapital }: Holding): string => [kind, owner, company, ofCapital].join('\n')
