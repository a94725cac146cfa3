import { isRelationshipType, type OwnershipVersion, type Relationship, standings, versionKey } from '#vocabulary'
import { GraphError } from '../../errors.ts'
import type { Parameter, Value } from '../statement-runner.ts'
import { columnsOf, decode, encode } from './columns.ts'

/** Stands for a share where an edge gives none: last in the order by share. */
const NO_SHARE = -1

type Stored = Omit<Relationship, 'from' | 'to' | 'type' | 'share'> & {
  readonly key: string
  readonly shareLo: number
  readonly shareHi: number
  readonly shareLoOpen: boolean
  readonly shareHiOpen: boolean
  /** 0 is the strongest: statements compare it. */
  readonly standingRank: number
}

export const edgeColumns = columnsOf<Stored>({
  key: 'key',
  id: 'key',
  keys: 'json',
  shareLo: 'count',
  shareHi: 'count',
  shareLoOpen: 'flag',
  shareHiOpen: 'flag',
  amounts: 'json',
  count: 'json',
  carried: 'json',
  validFrom: 'text',
  validTo: 'text',
  validFromMin: 'text',
  validFromMax: 'text',
  validToMin: 'text',
  validToMax: 'text',
  knownFromDay: 'text',
  knownToDay: 'text',
  standing: 'text',
  standingRank: 'count',
  origins: 'count',
  publications: 'count',
  lastConfirmed: 'text',
  contested: 'flag',
  rivals: 'texts',
  claims: 'texts',
  figures: 'texts',
  drift: 'texts',
  sources: 'texts',
})

/** What the arithmetic of ownership reads of an edge, and no more: a whole graph is read so. */
export type ReckonedEdge = Omit<OwnershipVersion, 'from' | 'to'>

type StoredReckoned = Omit<ReckonedEdge, 'share'> & Pick<Stored, 'shareLo' | 'shareHi' | 'shareLoOpen' | 'shareHiOpen' | 'figures'>

export const reckonedColumns = columnsOf<StoredReckoned>({
  id: 'key',
  keys: 'json',
  shareLo: 'count',
  shareHi: 'count',
  shareLoOpen: 'flag',
  shareHiOpen: 'flag',
  validFromMin: 'text',
  validFromMax: 'text',
  validToMin: 'text',
  validToMax: 'text',
  knownFromDay: 'text',
  knownToDay: 'text',
  standing: 'text',
  origins: 'count',
  sources: 'texts',
  figures: 'texts',
})

/** The edge of one such row, and the claims that give its figure. */
export function reckonedEdge(row: readonly Value[]): { readonly edge: ReckonedEdge; readonly figures: readonly string[] } {
  const { figures, ...stored } = decode(reckonedColumns, row)
  return { edge: withShare(stored), figures }
}

type StoredShare = Pick<Stored, 'shareLo' | 'shareHi' | 'shareLoOpen' | 'shareHiOpen'>

function withShare<T extends StoredShare>({ shareLo, shareHi, shareLoOpen, shareHiOpen, ...rest }: T) {
  const share = shareLo === NO_SHARE ? {} : { share: { lo: shareLo, hi: shareHi, loOpen: shareLoOpen, hiOpen: shareHiOpen } }
  return { ...rest, ...share }
}

export const standingRank = (standing: Relationship['standing']): number => standings.indexOf(standing)

/** One row: the two ends, then the columns of the edge. */
export function edgeRow(edge: Relationship): Parameter[] {
  const { from, to, type, share, ...rest } = edge
  const stored: Stored = {
    ...rest,
    key: versionKey(edge),
    shareLo: share?.lo ?? NO_SHARE,
    shareHi: share?.hi ?? NO_SHARE,
    shareLoOpen: share?.loOpen ?? false,
    shareHiOpen: share?.hiOpen ?? false,
    standingRank: standingRank(edge.standing),
  }
  return [from, to, ...encode(edgeColumns, stored)]
}

/** The edge of a row whose first value is its type, and whose others are its columns. */
export function edgeOf(row: readonly Value[], from: string, to: string): Relationship {
  const [type, ...values] = row
  if (typeof type !== 'string' || !isRelationshipType(type)) {
    throw new GraphError('STATEMENT', `an edge of type ${String(type)} was read, expected a type of the vocabulary`)
  }
  const { key, standingRank: _, ...stored } = decode(edgeColumns, values)
  return { ...withShare(stored), type, from, to }
}
