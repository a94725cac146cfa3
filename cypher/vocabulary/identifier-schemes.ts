import { COUNTRY } from './country.ts'

export type IdentifierScheme = {
  readonly id: string
  readonly title: string
  /** Lower is better: an entity is named by its best strong identifier. */
  readonly rank: number
  /** A strong identifier that two records share makes them one entity; a weak one is evidence and never merges. */
  readonly strong: boolean
  /** Bound to a time: it may name another thing later. */
  readonly timeBound?: true
  /** What a value must look like. */
  readonly shape: RegExp
}

export const identifierSchemes = [
  { id: 'lei', title: 'Legal Entity Identifier (ISO 17442)', rank: 1, strong: true, shape: /^[0-9A-Z]{18}[0-9]{2}$/ },
  { id: 'uscc', title: 'Unified Social Credit Code (GB 32100)', rank: 2, strong: true, shape: /^[0-9A-HJ-NPQRTUWXY]{18}$/ },
  { id: 'gb-coh', title: 'Companies House number', rank: 3, strong: true, shape: /^[0-9A-Z]{8}$/ },
  { id: 'ocid', title: 'Open Contracting ID', rank: 4, strong: true, shape: /^\S+$/ },
  { id: 'iso-3166-1', title: 'Country code (ISO 3166-1 alpha-2)', rank: 5, strong: true, shape: COUNTRY },
  { id: 'gb-t-2260', title: 'Chinese administrative division (GB/T 2260)', rank: 6, strong: true, shape: /^[0-9]{6}$/ },
  { id: 'geonames-admin1', title: 'GeoNames first-order division', rank: 7, strong: true, shape: /^[A-Z]{2}\.\w+$/ },
  { id: 'geonames-admin2', title: 'GeoNames second-order division', rank: 8, strong: true, shape: /^[A-Z]{2}\.\w+\.\w+$/ },
  {
    id: 'isin',
    title: 'International Securities Identification Number',
    rank: 20,
    strong: false,
    timeBound: true,
    shape: /^[A-Z]{2}[0-9A-Z]{9}[0-9]$/,
  },
  { id: 'szse', title: 'Shenzhen Stock Exchange ticker', rank: 21, strong: false, timeBound: true, shape: /^[0-9]{6}$/ },
  { id: 'sse', title: 'Shanghai Stock Exchange ticker', rank: 22, strong: false, timeBound: true, shape: /^[0-9]{6}$/ },
] as const satisfies readonly IdentifierScheme[]

const byId: ReadonlyMap<string, IdentifierScheme> = new Map(identifierSchemes.map((scheme) => [scheme.id, scheme]))

/** The scheme of that id, in whatever case it is asked; undefined where the vocabulary has none. */
export const identifierScheme = (id: string): IdentifierScheme | undefined => byId.get(id.toLowerCase())
