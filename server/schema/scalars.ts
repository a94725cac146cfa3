import { isDay, isDecimal, isPartialDate, WHOLE } from '#vocabulary'
import { builder } from '../builder.ts'
import { badInput } from '../faults.ts'

const text =
  (name: string, expected: string, fits: (text: string) => boolean) =>
  (value: unknown): string => {
    if (typeof value === 'string' && fits(value)) return value
    throw badInput(`${name}: expected ${expected}.`)
  }

/** Only addresses a reader may follow: nothing a source wrote becomes a script. */
export const isWebAddress = (address: string): boolean => URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol)

builder.scalarType('Date', {
  description: 'A calendar day, ISO 8601: 2019-10-07.',
  serialize: (day) => day,
  parseValue: text('Date', 'a day such as 2019-10-07', isDay),
})
builder.scalarType('PartialDate', {
  description: 'A date as precise as its source gives it, EDTF level 0: 2019, 2019-10 or 2019-10-07.',
  serialize: (date) => date,
  parseValue: text('PartialDate', '2019, 2019-10 or 2019-10-07', isPartialDate),
})
builder.scalarType('Decimal', {
  description: 'A decimal number as text, exact.',
  serialize: (decimal) => decimal,
  parseValue: text('Decimal', 'a decimal number as text', isDecimal),
})
builder.scalarType('URL', {
  description: 'A web address, http or https.',
  serialize: (address) => address,
  parseValue: text('URL', 'an http or https address', isWebAddress),
})
builder.scalarType('Share', {
  description: 'A fraction of a whole from 0 to 1, a number of at most nine decimals.',
  serialize: (billionths) => Number(billionths) / WHOLE,
  parseValue: (value) => {
    if (typeof value === 'number' && value >= 0 && value <= 1) return Math.round(value * WHOLE)
    throw badInput('Share: expected a number from 0 to 1.')
  },
})
