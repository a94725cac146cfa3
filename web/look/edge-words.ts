import type { EdgeFragment } from '../api/generated/documents.ts'
import type { Words } from '../locales/words.ts'
import { amountText, shareText } from './figures.ts'

/** What stands on the line: a share, an amount, a role, a basis, a status; empty where the type itself says it. */
export function edgeValue(t: Words, edge: EdgeFragment): string {
  switch (edge.__typename) {
    case 'Owns':
      return ownsText(t, edge)
    case 'Controls':
      return edge.instrument ?? ''
    case 'HoldsOffice':
      return edge.office ?? ''
    case 'Buys':
      return edge.partAs ?? ''
    case 'Supplies':
      return amounts(t, edge.amounts) || edge.partAs || ''
    case 'Covers':
      return [edge.coversBasis ? spoken(edge.coversBasis) : '', counted(edge)].filter(Boolean).join(', ')
    case 'Uses':
    case 'Delivers':
      return counted(edge)
    case 'Operates':
      return edge.operatesAs ?? ''
    case 'ParticipatesIn':
      return [edge.taking ? spoken(edge.taking) : '', edge.validFrom ?? ''].filter(Boolean).join(' ')
    case 'ListedIn':
      return edge.validFrom ? t('held.since', { from: edge.validFrom }) : (edge.programme ?? '')
    case 'Imposes':
      return edge.imposedAs ?? ''
    case 'LocatedIn':
      return edge.liesAs ?? ''
    default:
      return ''
  }
}

/** A word of the vocabulary as it is spoken: NON_COMMUNICATING is "non communicating". */
export const spoken = (word: string): string => word.toLowerCase().replaceAll('_', ' ')

/** When it held, as far as it is given. */
export function heldText(
  t: Words,
  { validFrom, validTo }: { readonly validFrom?: string | null; readonly validTo?: string | null },
): string {
  if (validFrom && validTo) return t('held.span', { from: validFrom, to: validTo })
  if (validFrom) return t('held.from', { from: validFrom })
  return validTo ? t('held.until', { to: validTo }) : t('held.noStart')
}

type Owns = Extract<EdgeFragment, { __typename: 'Owns' }>

function ownsText(t: Words, { share, direct, interest }: Owns): string {
  const kind = interest && interest !== 'CAPITAL' ? ` ${spoken(interest)}` : ''
  return `${shareText(t, share)}${kind}${direct === false ? `, ${t('share.indirect')}` : ''}`
}

const amounts = (t: Words, ranges: readonly { readonly lo: string; readonly hi: string; readonly currency?: string | null }[]): string =>
  ranges.map(({ lo, hi, currency }) => rangeText(t, lo, hi, currency ?? '')).join(', ')

const counted = ({ quantity, unit }: { readonly quantity?: string | null; readonly unit?: string | null }): string =>
  quantity ? [quantity, unit].filter(Boolean).join(' ') : ''

/** One amount; a rounded one is a narrow range and stands as its middle with "~", a wide one with both ends. */
function rangeText(t: Words, lo: string, hi: string, currency: string): string {
  if (lo === hi) return amountText(t, lo, currency)
  const middle = (Number(lo) + Number(hi)) / 2
  const isRounding = Number(hi) - Number(lo) <= middle * 0.05
  return isRounding ? `~${amountText(t, String(middle), currency)}` : `${amountText(t, lo, currency)}–${amountText(t, hi, currency)}`
}
