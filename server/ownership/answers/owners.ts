import {
  type DataFlag,
  dataFlags,
  idOf,
  nodeOf,
  ownershipBalance,
  ownersOf,
  type Snapshot,
  stakesBetween,
  ultimateControllers,
} from '#ownership'
import type { ShareRange } from '#vocabulary'
import type { HeldOwnership } from '../held.ts'
import { type Basis, basisOf, billionths, type CompanyAsked, NO_BASIS, shareRange } from './shares.ts'

export type OwnerAnswer = { readonly owner: string; readonly share: ShareRange; readonly ultimate: boolean }
/** `left`: owners that were not worked out. */
export type OwnersAnswer = { readonly owners: readonly OwnerAnswer[]; readonly left: number }

/** The largest owners that are told of one company. */
const TOLD = 10_000

/** Whoever has an effective share in a company, the largest first. */
export function owners(held: HeldOwnership, { company, at }: CompanyAsked): OwnersAnswer {
  const s = held.above(company, at)
  const node = nodeOf(s, company)
  if (node === undefined || node >= s.companies) return { owners: [], left: 0 }
  const found = ownersOf(s, node)
  const told = found.owners.filter(({ owner }) => owner !== node).slice(0, TOLD)
  return {
    owners: told.map(({ owner, lo, hi, ultimate }) => ({
      owner: idOf(s, owner),
      share: shareRange({ lo, hi, loOpen: false, hiOpen: false }),
      ultimate,
    })),
    left: found.left + Math.max(0, found.owners.length - TOLD),
  }
}

/** What the share of one owner in a company rests on. */
export function ownerBasis(held: HeldOwnership, { company, at, owner }: CompanyAsked & { readonly owner: string }): Basis {
  const s = held.above(company, at)
  const [node, from] = [nodeOf(s, company), nodeOf(s, owner)]
  return node === undefined || from === undefined ? NO_BASIS : basisOf(s, stakesBetween(s, [from], node))
}

export type BalanceAnswer = {
  readonly owners: ShareRange
  readonly unattributed: ShareRange
  readonly inLoops: ShareRange
  readonly ultimate: readonly { readonly owner: string; readonly share: number }[]
  readonly unknown: number
  readonly unrecorded: number
}

/** Where the whole capital of a company leads. */
export function balance(held: HeldOwnership, { company, at }: CompanyAsked): BalanceAnswer {
  const s = held.above(company, at)
  const found = ownershipBalance(s, nodeOf(s, company) ?? s.nodes)
  const span = ({ lo, hi }: { lo: number; hi: number }) => shareRange({ lo, hi, loOpen: false, hiOpen: false })
  return {
    owners: span(found.attributed),
    unattributed: span(found.unattributed),
    inLoops: span({ lo: found.inLoops, hi: found.inLoops }),
    ultimate: found.owners
      .filter(({ share }) => share > 0)
      .map(({ owner, share }) => ({ owner: idOf(s, owner), share: billionths(share) })),
    unknown: billionths(found.unknown.reduce((sum, { share }) => sum + share, 0)),
    unrecorded: billionths(found.unrecorded),
  }
}

export type ControlAnswer = {
  readonly controllers: readonly { readonly controller: string; readonly certain: boolean }[]
  readonly widelyHeld: boolean
  readonly basis: Basis
}

/** Who decides in a company: by votes, capital standing in where nobody gives them, and by instruments. Never a percentage. */
export function control(held: HeldOwnership, { company, at }: CompanyAsked): ControlAnswer {
  const s = held.above(company, { ...at, interest: 'votes' })
  const node = nodeOf(s, company)
  if (node === undefined) return { controllers: [], widelyHeld: true, basis: NO_BASIS }
  const { controllers, widelyHeld } = ultimateControllers(s, node)
  const tops = controllers.map(({ controller }) => controller)
  const stakes = basisOf(s, tops.length > 0 ? stakesBetween(s, tops, node) : [])
  const instruments = tops.length > 0 ? instrumentsAbove(s, node) : []
  return {
    controllers: controllers.map(({ controller, certainty }) => ({ controller: idOf(s, controller), certain: certainty === 'certain' })),
    widelyHeld,
    basis: {
      ...stakes,
      relationships: [...instruments, ...stakes.relationships],
      total: stakes.total + instruments.length,
    },
  }
}

/** Ids of every instrument that holds over the company or over somebody above it. */
function instrumentsAbove(s: Snapshot, company: number): readonly string[] {
  const above = new Set([company, ...stakesBetween(s, undefined, company).map(({ owner }) => owner)])
  const all = [...s.instruments.values()].flat()
  for (let grown = true; grown; ) {
    const size = above.size
    for (const { controller, controlled } of all) if (above.has(controlled)) above.add(controller)
    grown = above.size > size
  }
  return all.filter(({ controlled }) => above.has(controlled)).map(({ version }) => s.timeline.controls.ids[version] ?? '')
}

export type FlagAnswer = { readonly flag: DataFlag['flag'] | typeof UNREADABLE; readonly company: string; readonly owner?: string }

/** Faults and peculiarities of the data above a company; what could not be read at all is one. */
export function flags(held: HeldOwnership, { company, at }: CompanyAsked): readonly FlagAnswer[] {
  const s = held.above(company, at)
  const found = dataFlags(s).map(
    ({ flag, company: at, owner }): FlagAnswer => ({
      flag,
      company: idOf(s, at),
      ...(owner === undefined ? {} : { owner: idOf(s, owner) }),
    }),
  )
  const unreadable = s.timeline.entities.filter(({ id }) => held.unreadable.has(id))
  return [...found, ...unreadable.map(({ id }): FlagAnswer => ({ flag: UNREADABLE, company: id }))]
}

/** A stake or an instrument was left out because it can be none: its range upside down, its end before its start. */
export const UNREADABLE = 'UNREADABLE_EDGE' as const

/** What all figures of a company rest on. */
export function basis(held: HeldOwnership, { company, at }: CompanyAsked): Basis {
  const s = held.above(company, at)
  const node = nodeOf(s, company)
  return node === undefined ? NO_BASIS : basisOf(s, stakesBetween(s, undefined, node))
}
