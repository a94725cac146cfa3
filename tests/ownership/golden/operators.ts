import Fraction from 'fraction.js'
import { expect } from 'vitest'
import {
  controlledBy,
  dataFlags,
  directStake,
  effectiveShare,
  explainShare,
  idOf,
  ownershipBalance,
  ruleOf,
  type Snapshot,
  type SnapshotAt,
  verdictOf,
  verdicts,
} from '#ownership'
import { WHOLE } from '#vocabulary'
import { inverse, surgery } from '../exact-shares.ts'
import { LATER, node, snapshotOf } from '../timeline-of.ts'
import { type Case, type Check, exactEdges, graphOf } from './case.ts'
import {
  closeLinks,
  cutoffOwners,
  globalUltimateOwner,
  greatestFixpoint,
  relativeControl,
  votingPower,
  weakestLink,
} from './comparators.ts'

type Operator = (found: Case, check: Check) => void

/** What each operator of the worked cases asks, and how its answer is held against the expected one. */
export const operators: Readonly<Record<string, Operator>> = {
  direct_share: (found, check) => {
    const s = drawn(found, check)
    const held = directStake(s, node(s, text(check.owner)), node(s, text(check.company)))
    expect(new Fraction(held?.lo ?? 0, WHOLE).equals(exactly(check.expect))).toBe(true)
  },
  effective_share: (found, check) => nearShare(found, check, [text(check.owner)]),
  effective_share_group: (found, check) => nearShare(found, check, check.owners ?? []),
  raw_integrated: (found, check) => {
    const raw = inverse(exactEdges(found.edges, 'min'))?.(text(check.owner), text(check.company))
    expect(raw?.sub(check.owner === check.company ? 1 : 0).equals(exactly(check.expect))).toBe(true)
  },
  balance_sheet: (found, check) => {
    const s = drawn(found, check)
    const { owners, unattributed, inLoops } = ownershipBalance(s, node(s, text(check.company)))
    const sheet = Object.fromEntries(owners.map(({ owner, share }) => [idOf(s, owner), share]))
    nearAll({ ...sheet, unattributed: unattributed.lo + inLoops }, check.expect)
  },
  top_paths: (found, check) => {
    const s = drawn(found, check)
    const source = { members: [node(s, text(check.owner))] }
    const { walks } = explainShare(s, source, node(s, text(check.company)), Number(check.cover))
    const expected = check.expect as [string[], string][]
    expect(walks.map((walk) => walk.nodes.map((at) => idOf(s, at)))).toEqual(expected.map(([nodes]) => nodes))
    for (const [place, walk] of walks.entries()) near(walk.product, expected[place]?.[1])
  },
  data_flag: (found, check) => {
    const s = drawn(found, check)
    const companies = dataFlags(s).flatMap(({ flag, company }) => (flag === check.flag ? [idOf(s, company)] : []))
    expect(companies.sort()).toEqual(check.expect)
  },
  controls: (found, check) => {
    const { threshold, strict } = check
    expect(controlled(found, check, { threshold, strict, instruments: false })).toEqual(check.expect)
  },
  controls_with_instruments: (found, check) => expect(controlled(found, check, { threshold: check.threshold })).toEqual(check.expect),
  controls_greatest_fixpoint_trap: (found, check) => {
    const trap = greatestFixpoint(exactEdges(found.edges, 'min'), text(check.owner), new Fraction(text(check.threshold)))
    expect(trap).toEqual(check.expect)
  },
  weakest_link: (found, check) => {
    const answer = weakestLink(exactEdges(found.edges, 'min'), text(check.owner), text(check.company))
    expect(answer.equals(exactly(check.expect))).toBe(true)
  },
  ultimate_owner_cutoff: (found, check) => {
    const tops = cutoffOwners(exactEdges(found.edges, 'min'), text(check.company), new Fraction(text(check.cutoff)))
    expect(tops).toEqual(check.expect)
  },
  guo: (found, check) => {
    const top = globalUltimateOwner(exactEdges(found.edges, 'min'), text(check.company), new Fraction(text(check.min)))
    expect(top).toBe(check.expect)
  },
  close_links: (found, check) => {
    expect(closeLinks(exactEdges(found.edges, 'min'), new Fraction(text(check.threshold)))).toEqual(check.expect)
  },
  effective_interval: (found, check) => {
    const [lo, hi] = check.naive ? naiveRange(found, check) : shareRange(found, check)
    near(lo, (check.expect as string[])[0])
    near(hi, (check.expect as string[])[1])
  },
  rule: (found, check) => {
    const s = drawn(found, check)
    const answer = verdictsOf(s, check)
    expect(idsOf(s, answer.yes)).toEqual(check.expect)
    if (check.status === 'scheduled_unverified') expect(answer.version).toMatchObject({ status: 'scheduled', confirmed: false })
  },
  rule_interval: (found, check) => {
    const s = drawn(found, check)
    const answer = verdictsOf(s, check)
    const no = Array.from({ length: s.companies }, (_, company) => company).filter((company) => verdictOf(answer, company) === 'no')
    expect({ certain: idsOf(s, answer.yes), possible: idsOf(s, answer.possible), no: idsOf(s, no) }).toEqual(check.expect)
  },
  rule_by_source: (found, check) => {
    const bySource = Object.keys(check.expect as object).map((source) => {
      const s = drawn(found, check, { evidence: { only: [source] } })
      return [source, idsOf(s, verdictsOf(s, check).yes)]
    })
    expect(Object.fromEntries(bySource)).toEqual(check.expect)
  },
  shapley_shubik: (found, check) => samePower(votingPower(exactEdges(found.edges, 'min'), text(check.company), 'orders'), check),
  banzhaf: (found, check) => samePower(votingPower(exactEdges(found.edges, 'min'), text(check.company), 'coalitions'), check),
  herfindahl_control: (found, check) => samePower(relativeControl(exactEdges(found.edges, 'min'), text(check.company)), check),
}

const text = (value: string | undefined): string => {
  if (value === undefined) throw new Error('the check lacks an argument')
  return value
}
const exactly = (expected: unknown): Fraction => new Fraction(String(expected))
const near = (value: number, expected: unknown): void => {
  expect(Math.abs(value - exactly(expected).valueOf()), `${value}, expected ${expected}`).toBeLessThanOrEqual(1e-12)
}

function nearAll(values: Readonly<Record<string, number>>, expected: unknown): void {
  expect(Object.keys(values).sort()).toEqual(Object.keys(expected as object).sort())
  for (const [name, value] of Object.entries(values)) near(value, (expected as Record<string, string>)[name])
}

const drawn = (found: Case, check: Check, at: Partial<SnapshotAt> = {}): Snapshot =>
  snapshotOf(graphOf(found.edges, check.complete), { asOf: check.as_of ?? LATER, knownAt: check.known_at ?? LATER, ...at })

const idsOf = (s: Snapshot, nodes: Iterable<number>): string[] => Array.from(nodes, (at) => idOf(s, at)).sort()

function shareRange(found: Case, check: Check, owners: readonly string[] = [text(check.owner)]): [number, number] {
  const s = drawn(found, check)
  const { lo, hi } = effectiveShare(s, { members: owners.map((id) => node(s, id)) }, node(s, text(check.company)))
  return [lo, hi]
}

function nearShare(found: Case, check: Check, owners: readonly string[]): void {
  const [lo, hi] = shareRange(found, check, owners)
  expect(hi).toBe(lo)
  near(lo, check.expect)
}

const naiveRange = (found: Case, check: Check): [number, number] => {
  const at = (end: 'min' | 'max') =>
    surgery(exactEdges(found.edges, end), [text(check.owner)])
      .get(text(check.company))
      ?.valueOf() ?? 0
  return [at('min'), at('max')]
}

function controlled(
  found: Case,
  check: Check,
  options: { threshold: string | undefined; strict?: boolean | undefined; instruments?: boolean },
) {
  const s = drawn(found, check, { interest: 'votes' })
  const { threshold = '0.5', strict = true, instruments = true } = options
  const answer = controlledBy(s, [node(s, text(check.owner))], { threshold, strict, instruments })
  return answer.map(({ company }) => idOf(s, company)).sort()
}

function verdictsOf(s: Snapshot, check: Check) {
  const nodes = (ids: readonly string[]) => ids.map((id) => node(s, id))
  const sources = {
    parties: nodes(check.listed ?? [text(check.person)]),
    joint: (check.joint ?? []).map(nodes),
    rebutted: nodes(check.rebutted ?? []),
  }
  return verdicts(s, ruleOf(text(check.rule)), sources, { ruleKnownAt: check.rule_known_at ?? LATER })
}

function samePower(power: Readonly<Record<string, Fraction>>, check: Check): void {
  const expected = check.expect as Record<string, string>
  expect(Object.keys(power).sort()).toEqual(Object.keys(expected).sort())
  for (const [name, share] of Object.entries(expected)) expect(power[name]?.equals(new Fraction(share))).toBe(true)
}
