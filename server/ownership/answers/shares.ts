import {
  declaredShares,
  type EffectiveShare,
  edgesBehind,
  effectiveShare,
  nodeOf,
  type Pair,
  type Snapshot,
  type SnapshotAt,
  sharesByBody,
  stakesBetween,
  stateGroup,
  statesOf,
} from '#ownership'
import { type Day, type ShareRange, WHOLE } from '#vocabulary'
import type { HeldOwnership } from '../held.ts'

/** What a figure rests on: relationships by id, nearest to the company first, and the day of its oldest figure. */
export type Basis = {
  readonly relationships: readonly string[]
  /** How many there are where not all are named. */
  readonly total: number
  readonly oldestFigure?: Day
}

export type BodyAnswer = { readonly body: string; readonly share: ShareRange }
export type StateAnswer = {
  readonly state: string
  readonly share: ShareRange
  /** Ids of indirect declarations, and whether any has no chain recorded. */
  readonly declared: readonly string[]
  readonly declaredWithoutChain: boolean
  readonly basis: Basis
}

export type CompanyAsked = { readonly company: string; readonly at: SnapshotAt }
export type StatesAsked = CompanyAsked & {
  /** Unsaid: every state with a share or a declaration. One asked by name is answered whatever its share. */
  readonly state?: string
  readonly levels?: readonly string[]
  readonly bodies?: readonly string[]
}

/** The shares of states in a company, each the group of its bodies. */
export function states(held: HeldOwnership, { company, at, state, ...options }: StatesAsked): readonly StateAnswer[] {
  const s = held.above(company, at)
  const node = nodeOf(s, company)
  const asked = state === undefined ? statesOf(s) : [state]
  return asked.flatMap((code): StateAnswer[] => {
    const { members } = stateGroup(s, code, options)
    if (node === undefined || members.length === 0) return state === undefined ? [] : [nothing(code)]
    const share = effectiveShare(s, { members }, node)
    const declared = declaredShares(s, members, node)
    if (state === undefined && share.hi === 0 && declared.length === 0) return []
    return [
      {
        state: code,
        share: shareRange(share),
        declared: declared.flatMap(({ owner }) => edgesBehind(s, owner, node, true).relationships),
        declaredWithoutChain: declared.some(({ chainRecorded }) => !chainRecorded),
        basis: basisOf(s, stakesBetween(s, members, node)),
      },
    ]
  })
}

/** What each body of one state holds of its share, the others absorbing theirs; those that hold nothing apart. */
export function bodies(
  held: HeldOwnership,
  { company, at, state, ...options }: StatesAsked & { readonly state: string },
): readonly BodyAnswer[] {
  const s = held.above(company, at)
  const node = nodeOf(s, company)
  if (node === undefined) return []
  const { members, bodies } = stateGroup(s, state, options)
  const named = new Map(members.map((member, place) => [member, bodies[place]?.id ?? '']))
  return sharesByBody(s, members, node)
    .filter(({ share }) => share.hi > 0)
    .map(({ body, share }) => ({ body: named.get(body) ?? '', share: shareRange(share) }))
}

const nothing = (state: string): StateAnswer => ({
  state,
  share: shareRange(NONE),
  declared: [],
  declaredWithoutChain: false,
  basis: NO_BASIS,
})

const NONE: EffectiveShare = { lo: 0, hi: 0, loOpen: false, hiOpen: false, error: 0 }
export const NO_BASIS: Basis = { relationships: [], total: 0 }

/** How many relationships an answer names as its basis. */
const NAMED = 200

export function basisOf(s: Snapshot, pairs: readonly Pair[]): Basis {
  const behind = pairs.slice(0, NAMED).map(({ owner, company }) => edgesBehind(s, owner, company))
  const relationships = [...new Set(behind.flatMap((one) => one.relationships))]
  const days = behind.flatMap(({ figureDay }) => figureDay ?? []).sort()
  return {
    relationships,
    total: Math.max(relationships.length, pairs.length),
    ...(days[0] === undefined ? {} : { oldestFigure: days[0] }),
  }
}

/** Billionths of fractions; rounding never closes an end nor leaves 0 to 1. */
export const shareRange = ({ lo, hi, loOpen, hiOpen }: Omit<EffectiveShare, 'error'>): ShareRange => ({
  lo: billionths(lo),
  hi: billionths(hi),
  loOpen,
  hiOpen,
})

export const billionths = (fraction: number): number => Math.min(WHOLE, Math.max(0, Math.round(fraction * WHOLE)))
