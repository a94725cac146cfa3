import { GraphError } from '../../errors.ts'
import type { Statement } from '../../statements.ts'
import type { Parameter, RunStatement } from '../statement-runner.ts'

type Linking = Statement & { readonly parameters: readonly ['rows']; readonly columns: { readonly written: 'count' } }

/** Writes edges; BAD_INPUT if an end of one is not here, because a MATCH would leave it out in silence. */
export async function requireAll(
  run: RunStatement,
  statement: Linking,
  rows: readonly (readonly Parameter[])[],
  what: string,
): Promise<void> {
  const [answer] = await run(statement, { rows })
  const written = answer?.written ?? 0
  if (written === rows.length) return
  const some = rows.slice(0, 3).map((row) => `${String(row[0])} and ${String(row[1])}`)
  const ends = `expected both ends of every edge to be stored (among them ${some.join('; ')})`
  throw new GraphError('BAD_INPUT', `${what}: ${rows.length} edges given, ${written} written; ${ends}`)
}
