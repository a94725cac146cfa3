import Fraction from 'fraction.js'
import { WHOLE } from '#vocabulary'
import type { ExactStake } from '../exact-shares.ts'
import type { TestControl, TestGraph, TestStake } from '../timeline-of.ts'

export type Edge = {
  readonly owner: string
  readonly owned: string
  readonly share?: string | null
  readonly min?: string
  readonly max?: string
  readonly min_exclusive?: boolean
  readonly max_exclusive?: boolean
  readonly votes?: string
  readonly control?: string
  readonly directness?: string
  readonly source?: string
  readonly from?: string
  readonly to?: string
  readonly known_from?: string
  readonly known_to?: string
}

export type Check = {
  readonly op: string
  readonly expect: unknown
  readonly owner?: string
  readonly owners?: readonly string[]
  readonly company?: string
  readonly threshold?: string
  readonly strict?: boolean
  readonly cutoff?: string
  readonly min?: string
  readonly cover?: string
  readonly flag?: string
  readonly rule?: string
  readonly listed?: readonly string[]
  readonly person?: string
  readonly joint?: readonly (readonly string[])[]
  readonly rebutted?: readonly string[]
  readonly as_of?: string
  readonly known_at?: string
  readonly rule_known_at?: string
  readonly status?: string
  readonly complete?: readonly string[]
  readonly naive?: boolean
}

export type Case = { readonly id: string; readonly title: string; readonly edges: readonly Edge[]; readonly checks: readonly Check[] }

export const billionths = (text: string): number => {
  const value = new Fraction(text).mul(WHOLE)
  if (value.d !== 1n) throw new Error(`${text} is finer than a billionth`)
  return Number(value.n)
}

/** The edges of a case as rows of the timeline: a stake, its votes where they differ, its instrument where there is one. */
export function graphOf(edges: readonly Edge[], complete: readonly string[] = []): TestGraph {
  const stakes = edges.flatMap((edge): TestStake[] => {
    const stake = { ...plain(edge), direct: edge.directness !== 'indirect' }
    const votes = edge.votes === undefined ? [] : [{ ...stake, interest: 'votes', share: billionths(edge.votes) }]
    return [{ ...stake, ...ends(edge) }, ...votes]
  })
  const controls = edges.flatMap((edge): TestControl[] => (edge.control ? [{ ...plain(edge), instrument: edge.control }] : []))
  return { stakes, controls, complete }
}

const plain = (edge: Edge) => ({
  owner: edge.owner,
  owned: edge.owned,
  sources: [edge.source ?? 'the case'],
  ...(edge.from ? { from: [edge.from, edge.from] as const } : {}),
  ...(edge.to ? { to: [edge.to, edge.to] as const } : {}),
  ...(edge.known_from ? { knownFrom: edge.known_from } : {}),
  ...(edge.known_to ? { knownTo: edge.known_to } : {}),
})

const ends = (edge: Edge) => {
  if (typeof edge.share === 'string') return { share: billionths(edge.share) }
  if (edge.min === undefined || edge.max === undefined) return {}
  return {
    lo: billionths(edge.min),
    hi: billionths(edge.max),
    loOpen: edge.min_exclusive ?? false,
    hiOpen: edge.max_exclusive ?? false,
  }
}

/** The stakes of a case at one end of their ranges, without the law of capital: what the trap cases compute. */
export const exactEdges = (edges: readonly Edge[], end: 'min' | 'max'): ExactStake[] =>
  edges
    .filter((edge) => edge.directness !== 'indirect')
    .map(({ owner, owned, share, ...edge }) => ({ owner, owned, share: new Fraction(share ?? edge[end] ?? 0) }))
