import { type AmountRange, type DecimalRange, type Entity, formatShare, holds, type Json, OPEN_END, type Relationship } from '#vocabulary'
import type { AskedClock } from '../clock.ts'
import type { Order } from '../cursor.ts'
import type { Graph } from '../loaders.ts'
import { answersTo } from './answers.ts'
import { type Asked, type Columns, rowOf } from './export.ts'
import type { Answer, Cell, Draft } from './row.ts'

/** A relationship with its ends as they may be shown. */
export type Shown = { readonly relationship: Relationship; readonly from: Entity; readonly to: Entity }
type Told = Shown & { readonly clock: AskedClock; readonly answers: readonly Answer[]; readonly text: (stored: string) => string }

const columns: Columns<Told> = {
  id: ({ relationship }) => relationship.id,
  type: ({ relationship }) => relationship.type,
  from: ({ from }) => from.id,
  fromName: ({ from }) => from.name,
  fromKind: ({ from }) => from.kind,
  to: ({ to }) => to.id,
  toName: ({ to }) => to.name,
  toKind: ({ to }) => to.kind,
  keys: ({ relationship, text }) => named(relationship.keys, text),
  shareLo: ({ relationship: { share } }) => (share ? formatShare(share.lo) : null),
  shareHi: ({ relationship: { share } }) => (share ? formatShare(share.hi) : null),
  shareLoOpen: ({ relationship: { share } }) => share?.loOpen ?? null,
  shareHiOpen: ({ relationship: { share } }) => share?.hiOpen ?? null,
  amounts: ({ relationship: { amounts = [] } }) => amounts.map((amount: AmountRange) => `${amount.currency} ${range(amount)}`),
  count: ({ relationship: { count } }) => (count ? range(count) : null),
  carried: ({ relationship, text }) => named(relationship.carried, text),
  validFrom: ({ relationship }) => relationship.validFrom ?? null,
  validTo: ({ relationship }) => relationship.validTo ?? null,
  holds: ({ relationship, clock }) => (clock.history ? null : holds(relationship, clock.asOf)),
  knownFromDay: ({ relationship }) => relationship.knownFromDay,
  knownToDay: ({ relationship: { knownToDay } }) => (knownToDay === OPEN_END ? null : knownToDay),
  standing: ({ relationship }) => relationship.standing,
  contested: ({ relationship }) => relationship.contested,
  origins: ({ relationship }) => relationship.origins,
  publications: ({ relationship }) => relationship.publications,
  lastConfirmed: ({ relationship }) => relationship.lastConfirmed ?? null,
  claims: ({ relationship }) => supporting(relationship),
  answers: ({ answers }) => answers,
}

export const relationshipColumns: readonly string[] = Object.keys(columns)

/** Rows of relationships, each citing the claims that support it: drift is no support. */
export async function relationshipDrafts(
  rows: readonly (Shown & { readonly order?: Order })[],
  clock: AskedClock,
  graph: Graph,
  numbers: Asked['numbers'],
): Promise<Draft[]> {
  const { text } = await graph.protection()
  return Promise.all(
    rows.map(async ({ order, ...shown }): Promise<Draft> => {
      const ids = supporting(shown.relationship)
      const claims = (await Promise.all(ids.map(graph.claim))).flatMap((claim) => claim ?? [])
      const { answers, sources } = await answersTo(claims, clock, graph, numbers)
      return {
        id: shown.relationship.id,
        row: rowOf(columns, { ...shown, clock, answers, text }),
        sources: [...claims.map(({ source }) => source), ...sources],
        claims: ids,
        ...(order && { order }),
      }
    }),
  )
}

const supporting = ({ claims, drift }: Relationship): readonly string[] => claims.filter((id) => !drift.includes(id))

const range = ({ lo, hi }: DecimalRange): string => (lo === hi ? lo : `${lo}..${hi}`)

const named = (map: { readonly [name: string]: Json | undefined }, text: (stored: string) => string): Cell =>
  Object.entries(map).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [text(`${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)],
  )
