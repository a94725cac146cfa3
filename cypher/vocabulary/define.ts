/** How a property's value is written, parsed, stored and shown. A new kind does not compile until every layer knows it. */
export type PropertyKind =
  | 'text' // one line of text, byte for byte as the source gives it
  | 'texts' // a list of texts
  | 'choice' // one of the words in `of`
  | 'flag' // true or false
  | 'count' // a whole number
  | 'degrees' // decimal degrees, WGS 84 unless the datum says otherwise
  | 'partialDate' // EDTF level 0: 2019, 2019-10, 2019-10-07
  | 'share' // a range of fractions 0..1 with open or closed ends
  | 'money' // decimal text with an ISO 4217 currency
  | 'map' // text by text: rules of an initiative
  | 'history' // dated statuses of a legal instrument
  | 'entity' // the record key of another entity, for what no relationship says

export type Property = {
  readonly kind: PropertyKind
  /** One sentence for the published schema and the generated docs. */
  readonly says: string
  /** How a `text` is written, where a standard says so: `country` is two capital letters, ISO 3166-1 alpha-2. */
  readonly form?: 'country'
  /** The words a `choice` may take. */
  readonly of?: readonly string[]
  /** True where statements compare or filter it: such a property is indexed in the store. */
  readonly compared?: true
}

export type Properties = Readonly<Record<string, Property>>

export type EntityDefinition = {
  readonly kind: string
  readonly says: string
  readonly properties: Properties
}

export type RelationshipDefinition = {
  readonly type: string
  readonly says: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** What the far end calls these relationships, per end: the field on the entity that stands there. */
  readonly fromField: string
  readonly toField: string
  /** What the two ends are called in an answer: `owner`, `company`. */
  readonly ends: readonly [from: string, to: string]
  /** Qualifiers that keep relationships of one pair apart; `unsaid` is what silence means. */
  readonly keys: Readonly<Record<string, Property & { readonly unsaid?: string }>>
  /** The qualifier that is a figure, where the type has one. */
  readonly value?: 'share' | 'amount' | 'count'
  /** Qualifiers that are carried along and compared with nothing. */
  readonly carried: Properties
  /**
   * The sentence a path reads. `{from}` and `{to}` stand for the names of the ends, `{share|part}` for a figure or a
   * qualifier and what is said without it; what stands in `[]` is said only where its qualifier is.
   */
  readonly sentence: string
  /** The same read from its other end. */
  readonly backward: string
}

export const defineEntity = <const D extends EntityDefinition>(definition: D): D => definition
export const defineRelationship = <const D extends RelationshipDefinition>(definition: D): D => definition
