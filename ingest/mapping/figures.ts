import { isCurrency, type Money, type ShareQualifier } from '#vocabulary'
import { type Columns, cellReader, columnOf, columnReader, shortened, translated } from './cells.ts'
import { parseInterval } from './interval.ts'
import type { AmountMapping, ReadingRules, ShareMapping } from './mapping.ts'
import { decimalText, readNumber } from './numbers.ts'
import type { Row } from './row.ts'
import { readShare } from './share-cell.ts'

/** How the share of a claim is read: as percent, as a fraction, or by the name of its band. What is no share leaves it unknown. */
export function shareReader(
  { percent, fraction, bands }: ShareMapping,
  columns: Columns,
  { decimal = 'point' }: ReadingRules,
): (row: Row) => ShareQualifier | undefined {
  if (bands) {
    const read = columnReader(bands.column, columns)
    return (row) => banded(read(row), bands, row)
  }
  const cell = percent ?? fraction ?? ''
  const read = cellReader(cell, columns)
  return (row) => {
    const raw = read(row)
    if (raw === undefined) return undefined
    const { share, doubt } = readShare(raw, percent === undefined ? 'fraction' : 'percent', decimal)
    if (doubt !== undefined) row.doubts.push({ rule: 'share', column: columnOf(cell), text: doubt })
    return share
  }
}

function banded(raw: string | undefined, { column, table }: NonNullable<ShareMapping['bands']>, row: Row): ShareQualifier | undefined {
  const band = translated(raw, column, table, row)
  const range = band === undefined ? undefined : parseInterval(band)
  return raw === undefined ? undefined : { ...range, raw }
}

/** How the amount of a claim is read. One without a currency is none; nought without a currency is silence. */
export function amountReader(
  mapping: AmountMapping,
  columns: Columns,
  { decimal = 'point' }: ReadingRules,
): (row: Row) => Money | undefined {
  const [readValue, readCurrency] = [cellReader(mapping.value, columns), cellReader(mapping.currency, columns)]
  return (row) => {
    const raw = readValue(row)
    const number = raw === undefined ? undefined : readNumber(raw, decimal)
    const currency = readCurrency(row)?.trim()
    if (raw === undefined || (number?.digits === 0n && currency === undefined)) return undefined
    const doubt = (text: string) => row.doubts.push({ rule: 'amount', column: columnOf(mapping.value), text })
    if (currency === undefined || !isCurrency(currency)) {
      doubt(`"${shortened(raw)}" in "${currency ?? ''}", expected a currency like EUR`)
      return undefined
    }
    if (number) return { value: decimalText(number), currency, raw }
    doubt(`"${shortened(raw)}", expected a decimal number`)
    return { currency, raw }
  }
}
