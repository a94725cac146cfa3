import { type DecimalRange, type Json, type Money, parseShare, type ShareRange, WHOLE } from '#vocabulary'
import { builder } from '../builder.ts'

export const ShareRangeRef = builder.objectRef<ShareRange>('ShareRange').implement({
  description: 'A range of fractions; an open end is not itself in the range.',
  fields: (t) => ({
    lo: t.field({ type: 'Share', resolve: (range) => range.lo }),
    hi: t.field({ type: 'Share', resolve: (range) => range.hi }),
    loOpen: t.exposeBoolean('loOpen'),
    hiOpen: t.exposeBoolean('hiOpen'),
  }),
})

/** A range of decimals, in a currency where it is an amount. */
export const DecimalRangeRef = builder.objectRef<DecimalRange & { readonly currency?: string }>('DecimalRange').implement({
  description: 'A range of decimals: a count, or an amount in one currency. Different currencies are never added.',
  fields: (t) => ({
    lo: t.field({ type: 'Decimal', resolve: (range) => range.lo }),
    hi: t.field({ type: 'Decimal', resolve: (range) => range.hi }),
    loOpen: t.exposeBoolean('loOpen'),
    hiOpen: t.exposeBoolean('hiOpen'),
    currency: t.exposeString('currency', { nullable: true, description: 'ISO 4217.' }),
  }),
})

export const MoneyRef = builder.objectRef<Money>('Money').implement({
  description: 'An amount as its source gives it.',
  fields: (t) => ({
    amount: t.field({ type: 'Decimal', nullable: true, resolve: (money) => money.value }),
    min: t.field({ type: 'Decimal', nullable: true, resolve: (money) => money.min }),
    max: t.field({ type: 'Decimal', nullable: true, resolve: (money) => money.max }),
    currency: t.exposeString('currency', { description: 'ISO 4217.' }),
    approximate: t.boolean({ resolve: (money) => money.approximate ?? false }),
    converted: t.boolean({ description: 'Converted by the source from another currency.', resolve: (money) => money.converted ?? false }),
    raw: t.exposeString('raw', { nullable: true, description: 'In the words of the source.' }),
  }),
})

export type NamedValue = { readonly name: string; readonly value: Json }

export const PropertyRef = builder.objectRef<NamedValue>('Property').implement({
  description: 'A named value as a source gives it.',
  fields: (t) => ({
    name: t.exposeString('name'),
    text: t.string({
      description: 'The value as text; JSON where it is more than a text or a number.',
      resolve: ({ value }) => textOf(value),
    }),
    share: t.field({
      type: ShareRangeRef,
      nullable: true,
      resolve: ({ name, value }) => (name === 'share' ? readShare(value) : undefined),
    }),
    money: t.field({ type: MoneyRef, nullable: true, resolve: ({ value }) => readMoney(value) }),
  }),
})

/** The values a map holds, in its own order; null is no value. */
export const namedValues = (map: { readonly [name: string]: Json | undefined }): NamedValue[] =>
  Object.entries(map).flatMap(([name, value]) => (value === undefined || value === null ? [] : [{ name, value }]))

const textOf = (value: Json): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

export const isMap = (value: Json | undefined): value is { readonly [key: string]: Json | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A share as claims carry it; undefined where both ends are silent or it is no share. */
export function readShare(value: Json | undefined): ShareRange | undefined {
  if (!isMap(value) || (value.lo === undefined && value.hi === undefined)) return undefined
  const lo = typeof value.lo === 'string' ? parseShare(value.lo) : 0
  const hi = typeof value.hi === 'string' ? parseShare(value.hi) : WHOLE
  if (lo === undefined || hi === undefined) return undefined
  return { lo, hi, loOpen: value.loOpen === true, hiOpen: value.hiOpen === true }
}

const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

/** Money as the vocabulary writes it; undefined where the value is something else. */
export function readMoney(value: Json | undefined): Money | undefined {
  if (!isMap(value) || typeof value.currency !== 'string') return undefined
  const parts = { value: text(value.value), min: text(value.min), max: text(value.max), raw: text(value.raw) }
  const said = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))
  return { ...said, currency: value.currency, approximate: value.approximate === true, converted: value.converted === true }
}
