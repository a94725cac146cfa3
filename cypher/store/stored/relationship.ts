import { isRelationshipType, type Relationship, standings, versionKey } from '#vocabulary'
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
  const { key, shareLo, shareHi, shareLoOpen, shareHiOpen, standingRank: _, ...rest } = decode(edgeColumns, values)
  const share = shareLo === NO_SHARE ? {} : { share: { lo: shareLo, hi: shareHi, loOpen: shareLoOpen, hiOpen: shareHiOpen } }
  return { ...rest, ...share, type, from, to }
}
