/** An amount as a source gives it: decimal text and an ISO 4217 currency. Different currencies are never added. */
export type Money = {
  readonly value?: string
  readonly min?: string
  readonly max?: string
  readonly currency: string
  readonly approximate?: boolean
  readonly converted?: boolean
  readonly raw?: string
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/

export const isDecimal = (text: string): boolean => DECIMAL.test(text)
export const isCurrency = (text: string): boolean => /^[A-Z]{3}$/.test(text)
