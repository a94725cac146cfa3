/** Places kept after the point: amounts compare exactly as whole numbers of 10^-20. */
const PLACES = 20
const SHAPE = /^(-?)(\d+)(?:\.(\d+))?$/

/** The scaled whole number of a decimal text; undefined where it is no decimal or is finer than the scale can halve. */
export function parseDecimal(text: string): bigint | undefined {
  const [, sign, whole, fraction = ''] = SHAPE.exec(text) ?? []
  if (whole === undefined) return undefined
  const digits = fraction.replace(/0+$/, '')
  if (digits.length >= PLACES) return undefined
  const scaled = BigInt(whole + digits.padEnd(PLACES, '0'))
  return sign === '-' ? -scaled : scaled
}

/** The shortest decimal text. */
export function formatDecimal(scaled: bigint): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(PLACES + 1, '0')
  const whole = digits.slice(0, -PLACES)
  const fraction = digits.slice(-PLACES).replace(/0+$/, '')
  return `${scaled < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

/** Half a unit of the last digit that is not zero: 46,000,000 gives 500,000. Zero gives nothing. */
export function halfUnit(scaled: bigint): bigint {
  if (scaled === 0n) return 0n
  let unit = 1n
  while (scaled % (unit * 10n) === 0n) unit *= 10n
  return unit / 2n
}
