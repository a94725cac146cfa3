/** A decimal number exactly: its digits and how many of them stand after the point. */
export type Exact = { readonly digits: bigint; readonly places: number }

const SHAPE = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/
const SPACES = /[\s\u00a0\u202f'’]/g
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/** A number as it is written in a cell, grouped or not, with an exponent or not; undefined where it is none. */
export function readNumber(raw: string, decimal: 'point' | 'comma'): Exact | undefined {
  const text = raw.replaceAll(SPACES, '')
  const pointed = decimal === 'comma' ? text.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : text
  const plain = GROUPED.test(pointed) ? pointed.replaceAll(',', '') : pointed
  const [, sign, whole, fraction = '', exponent = '0'] = SHAPE.exec(plain) ?? []
  if (whole === undefined) return undefined
  const digits = BigInt(whole + fraction)
  return { digits: sign === '-' ? -digits : digits, places: fraction.length - Number(exponent) }
}

/** The shortest decimal text. */
export function decimalText({ digits, places }: Exact): string {
  const sign = digits < 0n ? '-' : ''
  const all = (digits < 0n ? -digits : digits).toString()
  if (places <= 0) return `${sign}${digits === 0n ? '0' : all + '0'.repeat(-places)}`
  const padded = all.padStart(places + 1, '0')
  const fraction = padded.slice(-places).replace(/0+$/, '')
  return `${sign}${padded.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`
}

/** So many units of 10^-9, the nearest where it is finer; half up. */
export function billionths({ digits, places }: Exact): bigint {
  if (places <= 9) return digits * 10n ** BigInt(9 - places)
  const unit = 10n ** BigInt(places - 9)
  return (digits + unit / 2n) / unit
}
