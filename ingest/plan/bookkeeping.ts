import type { GraphReads, StoredClaim } from '#graph'
import { type Claim, type Contradiction, type Gap, sortedPair } from '#vocabulary'
import { byId, differing } from '../canonical.ts'
import { type Decisions, LOG_ORIGIN } from '../log.ts'
import { originOf } from '../resolve/judgements.ts'
import type { AuthoredContradiction, AuthoredGap, Rows } from '../rows.ts'
import { baseOf } from '../versions.ts'
import type { Plan, Replacement } from './plan.ts'

/** What an author wrote of a stored contradiction, without what is derived. */
export function authoredOf({ about, knownFromDay, knownToDay, aboutRecords = [], ...rest }: Contradiction): AuthoredContradiction {
  return { ...rest, aboutRecords }
}

export const gapOf = ({ about, ...rest }: Gap): AuthoredGap => rest

/** Authored contradictions name the wordings of the claims that are said now. */
export async function planContradictions(
  reads: GraphReads,
  { source, contradictions }: Rows,
  current: ReadonlyMap<string, Claim>,
): Promise<Replacement<AuthoredContradiction>> {
  const said = (id: string) => current.get(baseOf(id))?.id ?? id
  const given = contradictions.map((one) => ({
    ...one,
    claims: sortedPair(said(one.claims[0]), said(one.claims[1])),
    also: one.also.map(said),
  }))
  const all = await reads.contradictions(undefined)
  return replacement(given, all.filter((one) => one.authored && one.id.startsWith(`${source}:`)).map(authoredOf))
}

/** Stored claims that a contradiction names which is new, changed or gone: what a rule found of them is found again. */
export async function claimsOfContradictions(reads: GraphReads, { set, removed }: Plan['contradictions']): Promise<StoredClaim[]> {
  if (set.length === 0 && removed.length === 0) return []
  const gone = new Set(removed)
  const before = (await reads.contradictions(undefined)).filter((one) => gone.has(one.id))
  const ids = new Set([...set, ...before].flatMap((one) => one.claims))
  return [...(await reads.claims([...ids])).values()]
}

export async function planGaps(reads: GraphReads, { source, gaps }: Rows): Promise<Replacement<AuthoredGap>> {
  const all = await reads.gaps(undefined)
  return replacement(gaps, all.filter((gap) => gap.id.startsWith(`${source}:`)).map(gapOf))
}

/** The judgements of this file, and those of the log: it is replayed at every load. */
export async function planJudgements(
  reads: GraphReads,
  { source, judgements }: Pick<Rows, 'source' | 'judgements'>,
  decisions: Decisions,
): Promise<Plan['judgements']> {
  const ours = new Set([source, LOG_ORIGIN])
  const stored = (await reads.judgements()).filter((judgement) => ours.has(originOf(judgement)))
  return replacement([...judgements, ...decisions.judgements.values()], stored)
}

function replacement<T extends { readonly id: string }>(given: readonly T[], stored: readonly T[]): Replacement<T> {
  const rows = byId(given)
  return {
    set: differing([...rows.values()], byId(stored)),
    removed: stored.map((row) => row.id).filter((id) => !rows.has(id)),
  }
}
