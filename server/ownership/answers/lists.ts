import { idOf, type SnapshotAt, statesOf, type VerdictValue, verdicts } from '#ownership'
import type { Day } from '#vocabulary'
import type { HeldOwnership } from '../held.ts'
import { type AskedRule, ruleAsked } from '../rule-asked.ts'
import { type AskedParties, clockOf, partiesIn } from './verdict.ts'

export type ListAsked = AskedRule &
  AskedParties & {
    readonly at: SnapshotAt
    readonly ruleKnownAt?: Day
    readonly values: readonly VerdictValue[]
    /** Every state is asked, each for itself. */
    readonly everyState?: boolean
    readonly page: { readonly take: number; readonly after?: readonly string[]; readonly reverse: boolean }
  }

export type ListRow = { readonly company: string; readonly state?: string; readonly value: VerdictValue }
export type ListAnswer = { readonly rows: readonly ListRow[]; readonly total: number }

/** The companies of which a verdict is one of these values, in the order of id and state: one row more than the page takes. */
export function verdictList(held: HeldOwnership, asked: ListAsked): ListAnswer {
  const { page, ...question } = asked
  const all = held.once(
    question,
    () => everyRow(held, asked),
    (rows) => rows.length * ROW,
  )
  const ordered = page.reverse ? [...all].reverse() : all
  const { after } = page
  const side = page.reverse ? -1 : 1
  const first = after ? ordered.findIndex((row) => compared(orderOf(row), after) * side > 0) : 0
  return { rows: first < 0 ? [] : ordered.slice(first, first + page.take), total: all.length }
}

/** Bytes of a row, as good as. */
const ROW = 120

function everyRow(held: HeldOwnership, asked: ListAsked): readonly ListRow[] {
  const s = held.whole(asked.at)
  const states = asked.everyState ? statesOf(s) : [asked.state]
  return states
    .flatMap((state) => rowsOf(held, { ...asked, ...(state !== undefined && { state }) }))
    .sort((a, b) => compared(orderOf(a), orderOf(b)))
}

function rowsOf(held: HeldOwnership, asked: ListAsked): ListRow[] {
  const { at, values, state } = asked
  const s = held.whole(at)
  const rule = ruleAsked(asked)
  const found = verdicts(
    s,
    rule,
    partiesIn(s, asked),
    clockOf(rule, asked.ruleKnownAt, () => held.whole({ ...at, interest: 'votes' })),
  )
  const row = (node: number, value: VerdictValue): ListRow => ({ company: idOf(s, node), value, ...(state !== undefined && { state }) })
  const listed = (value: VerdictValue, nodes: Iterable<number>) =>
    values.includes(value) ? Array.from(nodes, (node) => row(node, value)) : []
  const rest = values.includes('no') && found.applies ? Array.from({ length: s.companies }, (_, node) => node) : []
  return [
    ...listed('yes', found.yes),
    ...listed('possible', found.possible),
    ...listed(
      'no',
      rest.filter((node) => !found.yes.has(node) && !found.possible.has(node)),
    ),
  ]
}

export const orderOf = ({ company, state }: ListRow): readonly string[] => [company, state ?? '']

/** By UTF-16 unit, as every page that is cut from a whole list. */
function compared(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((value, place) => value !== b[place])
  return at < 0 ? 0 : (a[at] as string) < (b[at] ?? '') ? -1 : 1
}
