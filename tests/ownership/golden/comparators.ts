import Fraction from 'fraction.js'
import { type ExactStake, nodesOf, surgery } from '../exact-shares.ts'

// Figures others compute from the same stakes: they stand beside ours in the worked cases and are no part of the product.

const ZERO = new Fraction(0)

const into = (stakes: readonly ExactStake[], company: string) => stakes.filter(({ owned }) => owned === company)
const sum = (shares: readonly Fraction[]) => shares.reduce((total, share) => total.add(share), ZERO)

/** Sum over simple paths of the smallest share on each. */
export function weakestLink(stakes: readonly ExactStake[], owner: string, company: string): Fraction {
  const climb = (at: string, seen: readonly string[], least: Fraction): Fraction =>
    sum(
      into(stakes, at).map(({ owner: above, share }) => {
        const smaller = share.compare(least) < 0 ? share : least
        if (above === owner) return smaller
        return seen.includes(above) ? ZERO : climb(above, [...seen, above], smaller)
      }),
    )
  return climb(company, [company], new Fraction(1))
}

/** The largest set that holds itself up: what a greatest fixpoint would call control. */
export function greatestFixpoint(stakes: readonly ExactStake[], owner: string, threshold: Fraction): string[] {
  let inside = nodesOf(stakes).filter((node) => node !== owner && into(stakes, node).length > 0)
  for (;;) {
    const holders = new Set([owner, ...inside])
    const held = (node: string) => sum(into(stakes, node).flatMap(({ owner, share }) => (holders.has(owner) ? [share] : [])))
    const kept = inside.filter((node) => held(node).compare(threshold) > 0)
    if (kept.length === inside.length) return kept
    inside = kept
  }
}

/** The tops reached along links of at least the cut-off. */
export function cutoffOwners(stakes: readonly ExactStake[], company: string, cutoff: Fraction): string[] {
  const up = (node: string) => into(stakes, node).filter(({ share }) => share.compare(cutoff) >= 0)
  const seen = new Set([company])
  for (const node of seen) for (const { owner } of up(node)) seen.add(owner)
  return [...seen].filter((node) => node !== company && up(node).length === 0).sort()
}

/** The last of the largest holders above a company, while each has at least `least`. */
export function globalUltimateOwner(stakes: readonly ExactStake[], company: string, least: Fraction): string | undefined {
  const seen = [company]
  for (;;) {
    const holders = into(stakes, seen.at(-1) ?? company).sort((one, other) => other.share.compare(one.share))
    const largest = holders[0]
    if (!largest || largest.share.compare(least) < 0 || seen.includes(largest.owner)) return seen.length > 1 ? seen.at(-1) : undefined
    seen.push(largest.owner)
  }
}

/** Pairs where one has an effective share past the threshold in the other, or a third in both. */
export function closeLinks(stakes: readonly ExactStake[], threshold: Fraction): string[][] {
  const nodes = nodesOf(stakes)
  const shares = new Map(nodes.map((node) => [node, surgery(stakes, [node])]))
  const holds = (owner: string, node: string) => owner !== node && (shares.get(owner)?.get(node) ?? ZERO).compare(threshold) >= 0
  const linked = (one: string, other: string) =>
    holds(one, other) ||
    holds(other, one) ||
    nodes.some((third) => third !== one && third !== other && holds(third, one) && holds(third, other))
  return nodes.flatMap((one, place) => nodes.slice(place + 1).flatMap((other) => (linked(one, other) ? [[one, other]] : [])))
}

type Power = Readonly<Record<string, Fraction>>

/** How often each voter turns the sum past half, over all orders (Shapley and Shubik) or all coalitions (Banzhaf). */
export function votingPower(stakes: readonly ExactStake[], company: string, index: 'orders' | 'coalitions'): Power {
  const voters = into(stakes, company)
  const quota = sum(voters.map(({ share }) => share)).div(2)
  const swings = voters.map((voter) => {
    const others = voters.filter((other) => other !== voter)
    const coalitions = subsets(others).filter((coalition) => {
      const before = sum(coalition.map(({ share }) => share))
      return before.compare(quota) <= 0 && before.add(voter.share).compare(quota) > 0
    })
    return sum(coalitions.map(({ length }) => new Fraction(index === 'orders' ? factorial(length) * factorial(others.length - length) : 1)))
  })
  const all = sum(swings)
  return Object.fromEntries(voters.map(({ owner }, place) => [owner, (swings[place] ?? ZERO).div(all)]))
}

/** w² / Σ w² (Glattfelder and Battiston 2009). */
export function relativeControl(stakes: readonly ExactStake[], company: string): Power {
  const voters = into(stakes, company)
  const squares = sum(voters.map(({ share }) => share.mul(share)))
  return Object.fromEntries(voters.map(({ owner, share }) => [owner, share.mul(share).div(squares)]))
}

const subsets = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: 2 ** items.length }, (_, chosen) => items.filter((_item, place) => (chosen >> place) & 1))
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
