import { type ExplainedWalk, edgesBehind, explainShare, idOf, nodeOf, type Snapshot, stateGroup } from '#ownership'
import type { HeldOwnership } from '../held.ts'
import { billionths, type CompanyAsked } from './shares.ts'

export type WalkAnswer = {
  readonly entities: readonly string[]
  /** Relationships by step, each with its alternatives. */
  readonly steps: readonly (readonly string[])[]
  readonly product: number
  readonly loopMultiplier: number
}
export type ExplanationAnswer = {
  readonly sentence: Template
  readonly covers: number
  readonly throughLoops: number
  readonly walks: readonly WalkAnswer[]
}

/** A sentence whose odd parts are ids of entities: what they are called, and whether it may be told, is no matter of the arithmetic. */
export type Template = readonly string[]

const MARK = '\u0000'
export const nameOf = (id: string): string => `${MARK}${id}${MARK}`
export const template = (sentence: string): Template => sentence.split(MARK)

export type ExplanationAsked = CompanyAsked & {
  readonly owner?: string
  readonly state?: string
  readonly covering: number
}

/** Why an owner or a state has the share it has; undefined where it is nobody of this company's owners. */
export function explanation(held: HeldOwnership, { company, at, owner, state, covering }: ExplanationAsked): ExplanationAnswer | undefined {
  const s = held.above(company, at)
  const node = nodeOf(s, company)
  const members = state === undefined ? [nodeOf(s, owner ?? '')].filter((one) => one !== undefined) : stateGroup(s, state).members
  if (node === undefined || members.length === 0) return undefined
  const found = explainShare(s, { members }, node, covering, nameOf)
  return {
    sentence: template(found.sentence),
    covers: billionths(found.covers),
    throughLoops: billionths(found.throughLoops),
    walks: found.walks.slice(0, TOLD).map((walk) => walkAnswer(s, walk)),
  }
}

/** The largest chains that are told. */
const TOLD = 100

function walkAnswer(s: Snapshot, { nodes, product, loopMultiplier }: ExplainedWalk): WalkAnswer {
  const steps = nodes.slice(1).map((company, place) => edgesBehind(s, nodes[place] ?? company, company).relationships)
  return { entities: nodes.map((node) => idOf(s, node)), steps, product: billionths(product), loopMultiplier }
}
