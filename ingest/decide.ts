import { GraphError, type GraphStore } from '#graph'
import { type Claim, type Day, type Judgement, type Source, sortedPair } from '#vocabulary'
import { canonical } from './canonical.ts'
import { commit, newRun, whileLocked } from './commit.ts'
import { type Derivation, derive } from './derive/derive.ts'
import { appendLog, entriesOf, LOG_ORIGIN, type LogEntry, type Retraction, readLog } from './log.ts'
import { claimOf, retracted } from './plan/claims.ts'
import { emptyPlan, type Plan } from './plan/plan.ts'
import { withdrawn } from './plan/sources.ts'
import { countsOf, isChange } from './report.ts'
import { identifierFault, identifierOf, isStrong } from './resolve/identifiers.ts'
import { judgementId } from './resolve/judgements.ts'
import type { RefusedUnion } from './resolve/union.ts'
import { baseOf } from './versions.ts'

/** What a decision did to the graph: rows written and removed, and unions refused because a pair is judged different. */
export type Decision = ReturnType<typeof countsOf> & { readonly refused: readonly RefusedUnion[] }

export type Judging = {
  readonly verdict: Judgement['verdict']
  readonly between: readonly [string, string]
  readonly by: string
  readonly because: string
  /** Takes back the judgement of this pair. */
  readonly undo: boolean
}

/** Takes a claim, or a source with all its claims, back from today on. BAD_INPUT where there is none of that id. */
export async function retract(store: GraphStore, log: string, id: string, reason: string): Promise<Decision> {
  const at = new Date().toISOString()
  return whileLocked(store, newRun(at), async () => {
    const claim = (await store.claims([id])).get(id)
    const source = (await store.sources([id])).get(id)
    if (!claim && !source) throw new GraphError('BAD_INPUT', `"${id}" is neither a claim nor a source of this graph`)
    const decisions = await readLog(log)
    const { knownTo, withdrawnBecause } = claim ?? source ?? {}
    const before = { ...(knownTo !== undefined && { knownTo }), ...(withdrawnBecause !== undefined && { withdrawnBecause }) }
    const retraction = decisions.retractions.get(id) ?? { on: today(at), reason, before }
    const after = { ...decisions, retractions: new Map([[id, retraction]]) }
    const plan: Plan = claim
      ? { ...emptyPlan, claims: [retracted(claimOf(claim), after)] }
      : { ...emptyPlan, sources: source ? [withdrawn(source, after)] : [], touched: await store.claimsBy('source', [id]) }
    const entry: LogEntry = { act: 'retract', at, what: claim ? 'claim' : 'source', id, ...retraction }
    return decided(store, await derive(store, plan), decisions.retractions.has(id) ? undefined : () => appendLog(log, entry))
  })
}

/** Takes a retraction back: what was retracted ends as it did before. BAD_INPUT where the log has no such retraction. */
export async function unretract(store: GraphStore, log: string, id: string, reason: string): Promise<Decision> {
  const at = new Date().toISOString()
  return whileLocked(store, newRun(at), async () => {
    const retraction = (await readLog(log)).retractions.get(id)
    const claim = (await store.claims([id])).get(id)
    const source = (await store.sources([id])).get(id)
    const stored = claim ?? source
    // Where the log says that it was undone and the graph does not, an undo was killed between the two.
    const undone = stored?.withdrawnBecause === undefined ? undefined : await lastRetraction(log, id)
    if (!retraction && !undone) throw new GraphError('BAD_INPUT', `"${id}" was not retracted here: there is nothing to undo`)
    const before = (retraction ?? undone)?.before ?? {}
    const plan: Plan = claim
      ? { ...emptyPlan, claims: [restored(claimOf(claim), before)] }
      : { ...emptyPlan, sources: source ? [restored(source, before)] : [], touched: await store.claimsBy('source', [id]) }
    const entry: LogEntry = { act: 'unretract', at, id, reason }
    return decided(store, await derive(store, plan), retraction ? () => appendLog(log, entry) : undefined)
  })
}

const lastRetraction = async (log: string, id: string) =>
  (await entriesOf(log)).flatMap((entry) => (entry.act === 'retract' && entry.id === id ? [entry] : [])).at(-1)

function restored<T extends Claim | Source>({ knownTo, withdrawnBecause, ...row }: T, before: NonNullable<Retraction['before']>): T {
  return { ...row, ...before } as T
}

/**
 * Records a person's word on a pair, or takes it back, and derives what it touches. BAD_INPUT where an id finds nothing,
 * both are one record, or there is no such judgement; REFUSED where `same` would join a pair judged different.
 */
export async function judge(store: GraphStore, log: string, { verdict, by, because, undo, ...given }: Judging): Promise<Decision> {
  const at = new Date().toISOString()
  return whileLocked(store, newRun(at), async () => {
    const between = sortedPair(await thing(store, given.between[0]), await thing(store, given.between[1]))
    if (between[0] === between[1]) throw new GraphError('BAD_INPUT', `"${given.between.join('" and "')}" are one record already`)
    const judgement: Judgement = { id: judgementId(LOG_ORIGIN, between), verdict, between, by, on: today(at), because }
    const standing = (await readLog(log)).judgements.get(judgement.id)
    const stored = (await store.judgements()).find(({ id }) => id === judgement.id)
    if (undo && (standing ?? stored)?.verdict !== verdict) {
      throw new GraphError(
        'BAD_INPUT',
        `nobody judged ${between.join(' and ')} ${verdict} here; a dossier's judgement is taken back in its file`,
      )
    }
    const judgements = undo ? { set: [], removed: [judgement.id] } : { set: [judgement], removed: [] }
    const derived = await derive(store, { ...emptyPlan, judgements })
    const refused = derived.refused.find((one) => verdict === 'same' && !undo && one.asked === `judgement ${between.join(' = ')}`)
    if (refused)
      throw new GraphError('REFUSED', `${between.join(' and ')} would join ${refused.different.join(' and ')}, which are judged different`)
    const entry: LogEntry = undo ? { act: 'takeBack', at, judgement: judgement.id, by, because } : { act: 'judge', at, judgement }
    const isInLog = undo ? standing === undefined : canonical(standing) === canonical(judgement)
    return decided(store, derived, isInLog ? undefined : () => appendLog(log, entry))
  })
}

/** The log first: a decision that is in it survives whatever happens to the graph, and the same command applies it again. */
async function decided(store: GraphStore, { changes, refused }: Derivation, note: (() => Promise<void>) | undefined): Promise<Decision> {
  await note?.()
  const counts = countsOf(changes)
  if (isChange(counts)) await commit(store, changes)
  return { ...counts, refused }
}

const today = (at: string): Day => at.slice(0, 10)

/** The id a judgement names: a record, or a strong identifier; what else finds an entity stands for its least record. */
async function thing(store: GraphStore, id: string): Promise<string> {
  const identifier = identifierOf(id)
  const fault = identifier && identifierFault(identifier)
  if (fault) throw new GraphError('BAD_INPUT', fault)
  const entity = (await store.entities([id])).get(id)
  if (!entity) throw new GraphError('BAD_INPUT', `"${id}" finds no entity; expected the id of a record or an entity, or an identifier`)
  if (identifier && isStrong(identifier)) return `${identifier.scheme}:${identifier.value}`
  const own = entity.records.find((record) => baseOf(record) === baseOf(id)) ?? entity.records[0] ?? id
  return baseOf(own)
}
