import { OwnershipError, type SnapshotAt } from '#ownership'
import { formatShare, relationshipTypes, type ShareRange } from '#vocabulary'
import type { AskedClock } from '../clock.ts'
import { badInput } from '../faults.ts'
import type { Graph } from '../loaders.ts'
import type { Basis } from '../ownership/answers/shares.ts'
import type { Reckon } from '../reckoning.ts'
import { snapshotAsked } from '../schema/ownership/asked.ts'
import { figuresConfirmed, isStale } from '../stale.ts'
import { type Columns, type Export, inOnePart, rowOf } from './export.ts'
import type { Parameters } from './parameters.ts'
import { evidenceNames, evidenceOf } from './relationships.ts'
import { type Resting, restingOn } from './resting-on.ts'
import type { Draft } from './row.ts'

/** One figure about a company: what leads to a state, to an owner, or to nobody that is recorded. */
type Figure = {
  readonly figure: 'stateShare' | 'effectiveShare' | 'declared' | 'unattributed' | 'inLoops'
  readonly whose: string | undefined
  readonly name: string | undefined
  readonly share: ShareRange | undefined
  readonly basis: Basis
}
type Told = Figure & { readonly company: string; readonly companyName: string; readonly clock: AskedClock; readonly rests: Resting }

const columns: Columns<Told> = {
  company: ({ company }) => company,
  companyName: ({ companyName }) => companyName,
  figure: ({ figure }) => figure,
  of: ({ whose }) => whose ?? null,
  ofName: ({ name }) => name ?? null,
  shareLo: ({ share }) => (share ? formatShare(share.lo) : null),
  shareHi: ({ share }) => (share ? formatShare(share.hi) : null),
  shareLoOpen: ({ share }) => share?.loOpen ?? null,
  shareHiOpen: ({ share }) => share?.hiOpen ?? null,
  oldestFigure: ({ basis }) => basis.oldestFigure ?? null,
  stale: ({ basis, clock }) => (basis.oldestFigure === undefined ? null : isStale(basis.oldestFigure, clock.asOf)),
  relationships: ({ rests }) => rests.relationships,
  claims: ({ rests }) => rests.claims,
  answers: ({ rests }) => rests.answers,
}

/** The figures of one company, each with what it rests on. Whoever is protected is in no row; the manifest counts them. */
export const ownership: Export = {
  takes: ['company', 'interest', 'countDeclared', ...evidenceNames],
  formats: ['ndjson', 'csv'],
  columns: Object.keys(columns),
  isResumed: false,
  prepare: async (parameters, { clock, part, numbers }) => {
    const id = parameters.text('company')
    if (id === undefined) throw badInput('company is missing: the id of one company.')
    const at = snapshotOf(parameters, clock)
    return part(async (graph, reckon) => {
      const company = await graph.entity(id)
      if (company?.kind !== 'Company') throw badInput(`No company is known under the id ${id}.`)
      const { figures, left, hidden } = await figuresOf(company.id, at, clock, graph, reckon).catch(notCovered)
      const drafts = await Promise.all(
        figures.map(async (figure): Promise<Draft> => {
          const rests = await restingOn(figure.basis.relationships, clock, graph, numbers)
          const row = rowOf(columns, { ...figure, company: company.id, companyName: company.name, clock, rests })
          return { id: [figure.figure, figure.whose ?? ''].join(' '), row, sources: rests.sources, claims: rests.claims }
        }),
      )
      const cuts = [
        ...(left > 0 ? [{ at: company.id, type: 'OWNS', reason: 'mostNamed', left }] : []),
        ...(hidden > 0 ? [{ at: company.id, type: 'OWNS', reason: 'protected', left: hidden }] : []),
      ]
      return { parts: inOnePart(drafts), whole: { complete: cuts.length === 0, cuts } }
    })
  },
}

function snapshotOf(parameters: Parameters, clock: AskedClock): SnapshotAt {
  const interest = parameters.word('interest', relationshipTypes.OWNS.keys.interest.of)
  return snapshotAsked(clock, {
    evidence: evidenceOf(parameters),
    countDeclared: parameters.flag('countDeclared'),
    ...(interest && { interest }),
  })
}

function notCovered(error: unknown): never {
  if (error instanceof OwnershipError) throw badInput(error.message)
  throw error
}

async function figuresOf(company: string, at: SnapshotAt, clock: AskedClock, graph: Graph, reckon: Reckon) {
  const asked = { company, at }
  const [states, owners, balance, all] = await Promise.all([
    reckon('states', asked),
    reckon('owners', asked),
    reckon('balance', asked),
    reckon('basis', asked),
  ])
  const byState = states.answer.map(
    ({ state, share, basis }): Figure => ({ figure: 'stateShare', whose: state, name: undefined, share, basis }),
  )
  const declared = await declaredIn(
    states.answer.flatMap((state) => state.declared),
    clock,
    graph,
  )
  const byOwner = await Promise.all(
    owners.answer.owners.map(async ({ owner, share }): Promise<Figure[]> => {
      const [entity, { answer: basis }] = await Promise.all([graph.entity(owner), reckon('ownerBasis', { ...asked, owner })])
      return entity && !entity.protected ? [{ figure: 'effectiveShare', whose: entity.id, name: entity.name, share, basis }] : []
    }),
  )
  const whole = (figure: Figure['figure'], share: ShareRange): Figure => ({
    figure,
    whose: undefined,
    name: undefined,
    share,
    basis: all.answer,
  })
  const { unattributed, inLoops } = balance.answer
  const figures = [...byState, ...declared, ...byOwner.flat(), whole('unattributed', unattributed), whole('inLoops', inLoops)]
  return { figures, left: owners.answer.left, hidden: byOwner.filter((found) => found.length === 0).length }
}

/** Declarations as their sources give them, with the age of each figure. */
async function declaredIn(ids: readonly string[], clock: AskedClock, graph: Graph): Promise<Figure[]> {
  const rows = (await Promise.all(ids.map((id) => graph.relationships(id, clock.knownAt)))).flatMap((found) => found ?? [])
  return Promise.all(
    rows
      .filter(({ isHidden }) => !isHidden)
      .map(async ({ relationship, from }): Promise<Figure> => {
        const oldestFigure = await figuresConfirmed(relationship, graph)
        const basis = { relationships: [relationship.id], total: 1, ...(oldestFigure !== undefined && { oldestFigure }) }
        return { figure: 'declared', whose: from.id, name: from.name, share: relationship.share, basis }
      }),
  )
}
