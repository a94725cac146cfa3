/** Shares are integer billionths of a company's capital, so that 50% is 50% and sums compare as integers. */
export const WHOLE = 1_000_000_000

/** A range of billionths, 0..WHOLE, each end closed unless said to be open. */
export type ShareRange = {
  readonly lo: number
  readonly hi: number
  readonly loOpen: boolean
  readonly hiOpen: boolean
}

const DECIMAL = /^\d+(?:\.\d+)?$/

/** Billionths of a decimal text between 0 and 1; undefined where the text is no such decimal or is finer than a billionth. */
export function parseShare(text: string): number | undefined {
  if (!DECIMAL.test(text)) return undefined
  const [whole = '0', fraction = ''] = text.split('.')
  const digits = fraction.replace(/0+$/, '')
  if (digits.length > 9) return undefined
  const billionths = Number(whole) * WHOLE + Number(digits.padEnd(9, '0'))
  return billionths <= WHOLE ? billionths : undefined
}

/** The shortest decimal text of so many billionths: 388800000 is `0.3888`. */
export function formatShare(billionths: number): string {
  const whole = Math.floor(billionths / WHOLE)
  const fraction = String(billionths % WHOLE)
    .padStart(9, '0')
    .replace(/0+$/, '')
  return fraction === '' ? String(whole) : `${whole}.${fraction}`
}

/** A range from 0 to 1 says that there is a stake and not how large: a label, no figure. */
export const isLabel = (share: ShareRange): boolean => share.lo === 0 && share.hi === WHOLE
