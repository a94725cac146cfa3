import type { Rule, SnapshotAt, VerdictValue } from '#ownership'
import type { Day } from '#vocabulary'
import type { AskedClock } from '../../clock.ts'
import type { Context } from '../../context.ts'
import { type ListRow, orderOf } from '../../ownership/answers/lists.ts'
import type { AskedParties } from '../../ownership/answers/verdict.ts'
import type { AskedRule } from '../../ownership/rule-asked.ts'
import { type AskedPage, askedPage, type PageArguments, sliceOf, storePage } from '../../page.ts'
import type { EntityView } from '../../views.ts'
import { type Connection, connection, unaskedPage } from '../connection.ts'
import { toldEntity } from './derived.ts'
import { type VerdictView, verdictView } from './verdict.ts'

type Of = {
  readonly rule: Rule
  /** Undefined: every state, each for itself. */
  readonly parties: AskedParties | undefined
  readonly at: SnapshotAt
  readonly ruleKnownAt: Day | undefined
  readonly values: readonly VerdictValue[]
}

/** A page of verdicts on whole companies. The first question is asked at once: it says whether the day is covered. */
export async function verdictPage(of: Of, clock: AskedClock, given: PageArguments, context: Context): Promise<Connection<VerdictView>> {
  const { rule, parties, at, ruleKnownAt, values } = of
  const list = { rule: rule.id, parties, at, ruleKnownAt, values }
  return companyPage(list, `verdicts of ${rule.id}`, clock, given, context, ({ company, row, ...reckoned }) => {
    const asked = row.state === undefined ? (parties ?? {}) : { state: row.state }
    return verdictView({ company, rule, parties: asked, at, ruleKnownAt, value: row.value, ...reckoned }, context)
  })
}

type Asked = AskedRule & Omit<Of, 'rule'>
type Shown = { readonly company: EntityView; readonly row: ListRow; readonly dataVersion: number; readonly loading: boolean }

/** A page of the companies of which a verdict is one of these values; a company that may not be told keeps its place. */
export async function companyPage<Node>(
  { parties, ruleKnownAt, values, at, ...rule }: Asked,
  name: string,
  clock: AskedClock,
  given: PageArguments,
  { reckon, graph }: Context,
  show: (shown: Shown) => Node,
): Promise<Connection<Node>> {
  const page: AskedPage = askedPage(name, unaskedPage.top, given)
  const { take, after, reverse = false } = storePage(page)
  const question = {
    ...rule,
    at,
    values,
    ...(ruleKnownAt !== undefined && { ruleKnownAt }),
    ...(parties ?? { everyState: true }),
    page: { take, reverse, ...(after && { after: after.map(String) }) },
  }
  const { answer, dataVersion, loading } = await reckon('verdictList', question)
  return connection({
    clock,
    slice: async () => {
      const companies = new Map(
        await Promise.all(answer.rows.map(async (row) => [row, await toldEntity(row.company, clock, graph)] as const)),
      )
      return sliceOf(answer.rows, page, orderOf, (row) => {
        const company = companies.get(row)
        return company && show({ company, row, dataVersion, loading })
      })
    },
    total: async () => answer.total,
  })
}
