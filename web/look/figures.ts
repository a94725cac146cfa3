import type { Words } from '../locales/words.ts'

export type ShareFigure = { readonly lo: number; readonly hi: number; readonly loOpen: boolean; readonly hiOpen: boolean }

/** Narrow no-break space, between a figure and its sign. */
const THIN = '\u202f'

/** A share as text: one figure, a range, or words where nothing narrower is known. Ends are fractions 0..1. */
export function shareText(t: Words, share: ShareFigure | null | undefined): string {
  if (!share || (share.lo <= 0 && share.hi >= 1)) return t('share.none')
  if (share.lo === share.hi) return `${percent(share.lo)}${THIN}%`
  if (share.lo <= 0 && share.loOpen) return t('share.aboveNone', { hi: percent(share.hi) })
  if (share.lo <= 0) return t(share.hiOpen ? 'share.below' : 'share.atMost', { hi: percent(share.hi) })
  if (share.hi >= 1) return t(share.loOpen ? 'share.above' : 'share.atLeast', { lo: percent(share.lo) })
  const rounded = roundedFrom(share)
  return rounded === undefined ? `${percent(share.lo)}–${percent(share.hi)}${THIN}%` : `~${percent(rounded, true)}${THIN}%`
}

/** The figure that a source rounded: a half-open range one whole percent or one tenth of it wide, around it. */
function roundedFrom({ lo, hi, loOpen, hiOpen }: ShareFigure): number | undefined {
  if (loOpen || !hiOpen) return undefined
  const middle = (lo + hi) / 2
  const step = [0.01, 0.001].find((width) => Math.abs(hi - lo - width) < 1e-9)
  return step !== undefined && Math.abs(middle / step - Math.round(middle / step)) < 1e-6 ? middle : undefined
}

/** A fraction as a percentage, exact. */
export const percentText = (fraction: number): string => `${percent(fraction)}${THIN}%`

/** At least two decimals where there are any, at most seven: a share is exact to a billionth. */
function percent(fraction: number, isRounded = false): string {
  const text = (Math.round(fraction * 1e9) / 1e7).toString()
  return /\.\d$/.test(text) && !isRounded ? `${text}0` : text
}

const steps = [
  [1e9, 'amount.billions'],
  [1e6, 'amount.millions'],
  [1e3, 'amount.thousands'],
] as const

/** An amount, shortened where it is round enough to lose nothing a reader compares; the whole figure stands in the evidence. */
export function amountText(t: Words, amount: string, currency: string): string {
  const value = Number(amount)
  const step = steps.find(([size]) => value >= size)
  if (!step) return `${currency}${THIN}${amount}`
  const [size, id] = step
  return t(id, { currency, figure: Number((value / size).toPrecision(3)).toString() })
}

/** Thousands apart, by the figure's own digits. */
export const countText = (count: number): string => count.toLocaleString('en').replaceAll(',', THIN)

/** A text with its own direction inside another: U+2068 … U+2069, for canvas labels. */
export const isolated = (text: string): string => `\u2068${text}\u2069`
