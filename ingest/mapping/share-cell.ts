import { formatShare, type ShareQualifier, WHOLE } from '#vocabulary'
import { billionths, readNumber } from './numbers.ts'

/** A share as it was read, with the words it was read from; `doubt` where it is none: the share is then unknown. */
export type ReadShare = { readonly share: ShareQualifier; readonly doubt?: string }

type Unit = 'percent' | 'fraction'
const BOUNDS = { '>': 'above', '>=': 'from', '≥': 'from', '<': 'below', '<=': 'to', '≤': 'to' } as const

/**
 * A share in a cell: `12.5`, `12.5 %`, `25-50`, `>25`. A percent sign means percent whatever the column holds. Shares are kept
 * to a billionth. Outside 0 to the whole, or with its minimum above its maximum, it is unknown.
 */
export function readShare(raw: string, unit: Unit, decimal: 'point' | 'comma'): ReadShare {
  const isPercent = unit === 'percent' || raw.includes('%')
  const part = (text: string) => partOf(text, isPercent, decimal)
  const text = raw.replaceAll('%', '').trim()
  const unknown = { share: { raw }, doubt: `"${raw}", expected a share ${isPercent ? 'from 0 to 100 percent' : 'from 0 to 1'}` }
  const [, sign, bound] = /^(>=|<=|[><≥≤])\s*(.+)$/.exec(text) ?? []
  if (sign !== undefined && bound !== undefined) {
    const end = part(bound)
    return end === undefined ? unknown : { share: { ...bounded(sign as keyof typeof BOUNDS, end), raw } }
  }
  const point = part(text)
  const [lo, hi] = point === undefined && /^[^-–]+[-–][^-–]+$/.test(text) ? text.split(/[-–]/).map(part) : [point, point]
  if (lo === undefined || hi === undefined) return unknown
  if (Number(lo) > Number(hi)) return { share: { raw }, doubt: `"${raw}": the minimum is above the maximum` }
  return { share: { lo, hi, raw } }
}

function bounded(sign: keyof typeof BOUNDS, end: string): ShareQualifier {
  const meant = BOUNDS[sign]
  if (meant === 'above' || meant === 'from') return { lo: end, hi: '1', ...(meant === 'above' && { loOpen: true }) }
  return { lo: '0', hi: end, ...(meant === 'below' && { hiOpen: true }) }
}

function partOf(text: string, isPercent: boolean, decimal: 'point' | 'comma'): string | undefined {
  const number = readNumber(text, decimal)
  if (number === undefined) return undefined
  const units = billionths(isPercent ? { ...number, places: number.places + 2 } : number)
  return units < 0n || units > BigInt(WHOLE) ? undefined : formatShare(Number(units))
}
