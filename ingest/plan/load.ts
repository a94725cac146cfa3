import type { GraphStore, StoredClaim } from '#graph'
import { byId } from '../canonical.ts'
import type { Decisions } from '../log.ts'
import type { Rows } from '../rows.ts'
import type { Versions } from '../versions.ts'
import { claimsOfContradictions, planContradictions, planGaps, planJudgements } from './bookkeeping.ts'
import { planClaims } from './claims.ts'
import type { Plan } from './plan.ts'
import { planRecords } from './records.ts'
import { planSources } from './sources.ts'

/** Rows of one kind, exactly: read = written + unchanged; what is closed is counted apart, `gone` being without successor. */
export type Tally = {
  readonly read: number
  readonly written: number
  readonly unchanged: number
  readonly closed: number
  readonly gone: number
}

export type LoadPlan = {
  readonly plan: Plan
  readonly tally: { readonly sources: Tally; readonly records: Tally; readonly claims: Tally }
  /** Claims stored and still said before this load. */
  readonly claimsBefore: number
  /** The version the graph has; undefined where it has none. */
  readonly versionBefore: string | undefined
  /** True where the graph holds nothing of any other file. */
  readonly isAlone: boolean
}

/** What a version of a file changes in the graph, before anything is derived. Reads, and writes nothing. */
export async function planLoad(reads: GraphStore, rows: Rows, decisions: Decisions): Promise<LoadPlan> {
  const { source, version } = rows
  const allSources = await reads.allSources()
  const own = allSources.filter(({ id }) => id === source || id.startsWith(`${source}/`))
  const stored = await reads.claimsBy('broughtBy', [source])
  const sources = planSources(rows.sources, own, version, decisions)
  const records = planRecords(rows.records, await reads.recordsBy('source', [source]), version)
  const claims = planClaims(rows.claims, stored, version, decisions)
  const changed = new Set([...claims.written, ...claims.closed, ...claims.relinked].map((claim) => claim.id))
  const contradictions = await planContradictions(reads, rows, claims.current)
  const touched = [...ofSources(stored, sources.touched), ...(await claimsOfContradictions(reads, contradictions))]
  return {
    plan: {
      sources: [...sources.written, ...sources.closed],
      records: [...records.written, ...records.closed],
      claims: [...claims.written, ...claims.closed, ...claims.relinked],
      touched: [...byId(touched).values()].filter((claim) => !changed.has(claim.id)),
      contradictions,
      gaps: await planGaps(reads, rows),
      judgements: await planJudgements(reads, rows, decisions),
    },
    tally: {
      sources: tallyOf(rows.sources.length, { ...sources, gone: sources.closed.length }),
      records: tallyOf(rows.records.length, records),
      claims: tallyOf(rows.claims.length, claims),
    },
    claimsBefore: stored.filter((claim) => claim.withdrawnBecause === undefined).length,
    versionBefore: own.find(({ id }) => id === source)?.publishedOn,
    isAlone: allSources.length === own.length,
  }
}

/** Claims of a source, or resting on one, whose lineage may read differently now. */
const ofSources = (claims: readonly StoredClaim[], touched: ReadonlySet<string>): StoredClaim[] =>
  claims.filter(({ source, cites, origin }) => [source, cites, origin].some((id) => id !== undefined && touched.has(id)))

type Counted = Pick<Versions<object>, 'written' | 'closed' | 'unchanged' | 'gone'>

const tallyOf = (read: number, { written, unchanged, closed, gone }: Counted): Tally => ({
  read,
  written: written.length,
  unchanged,
  closed: closed.length,
  gone,
})
