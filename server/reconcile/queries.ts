import { type EntityKind, entityKinds, identifierScheme, isEntityKind, type Json } from '#vocabulary'
import { badInput } from '../faults.ts'
import type { Graph } from '../loaders.ts'
import { matched } from '../matched.ts'
import { howMatched, type Match, type Sought } from '../matching.ts'
import { isMap } from '../schema/values.ts'
import { reconcileLimits, typeOf } from './manifest.ts'

type Query = { readonly sought: Sought; readonly limit: number; readonly prefers: readonly EntityKind[] }

const LONGEST = 200
const MOST_VALUES = 10
const UNASKED = 10
/** What a candidate of another kind loses where the types asked are a wish and no condition. */
const OTHER_KIND = 0.1

/** The answer to a batch of queries, by the key of each; BAD_USER_INPUT in a sentence where a query does not fit. */
export async function answers(queries: ReadonlyMap<string, Json>, graph: Graph) {
  const read = [...queries].map(([key, query]): [string, Query] => [key, readQuery(key, query)])
  const results = await Promise.all(
    read.map(async ([key, { sought, limit, prefers }]): Promise<[string, object]> => {
      const found = (await matched(sought, graph)).map((match) => preferring(match, prefers)).sort((a, b) => b.score - a.score)
      return [key, { result: found.slice(0, limit).map((match, at) => candidate(match, at === 0 && found[1]?.isCertain !== true)) }]
    }),
  )
  return Object.fromEntries(results)
}

/** A query of the batch, as the API writes one; what it has beside that is passed over. */
function readQuery(key: string, query: Json): Query {
  const wrong = (what: string) => badInput(`queries.${key}: ${what}`)
  if (!isMap(query)) throw wrong('expected an object')
  const { query: text, type, limit = UNASKED, properties = [], type_strict: strict = 'any' } = query
  if (text !== undefined && (typeof text !== 'string' || text.length > LONGEST))
    throw wrong(`query: expected a text of at most ${LONGEST} characters`)
  if (typeof limit !== 'number' || !(limit >= 0)) throw wrong('limit: expected a number from 0')
  if (!Array.isArray(properties) || properties.length > MOST_VALUES) throw wrong(`properties: expected a list of at most ${MOST_VALUES}`)
  if (typeof strict !== 'string' || !['any', 'should', 'all'].includes(strict)) throw wrong('type_strict: expected any, should or all')
  const known = properties.map((property: Json) => readProperty(property, wrong))
  const name = typeof text === 'string' ? text.trim() : ''
  if (name === '' && known.length === 0) throw wrong('expected a query or properties')
  const kinds = kindsOf(type, wrong)
  return {
    sought: {
      names: [name, ...valuesFor(known, (pid) => pid === 'names')].filter((one) => one !== ''),
      identifiers: known.flatMap(({ pid, values }) => (identifierScheme(pid) ? values.map((value) => ({ scheme: pid, value })) : [])),
      // Nothing has two kinds at once.
      kinds: kinds && strict === 'all' && kinds.length > 1 ? [] : strict === 'should' ? undefined : kinds,
      properties: Object.fromEntries(
        known.filter(({ pid }) => pid !== 'names' && !identifierScheme(pid)).map(({ pid, values }) => [pid, values]),
      ),
    },
    limit: Math.min(Math.floor(limit), reconcileLimits.candidates),
    prefers: strict === 'should' ? (kinds ?? []) : [],
  }
}

type Wrong = (what: string) => Error
type Asked = { readonly pid: string; readonly values: readonly string[] }

function readProperty(property: Json, wrong: Wrong): Asked {
  if (!isMap(property) || typeof property.pid !== 'string' || property.v === undefined)
    throw wrong('properties: expected a pid and a v each')
  const values = (Array.isArray(property.v) ? property.v : [property.v]).slice(0, MOST_VALUES).flatMap((value: Json) => textOf(value) ?? [])
  return { pid: property.pid, values: values.map((value) => value.slice(0, LONGEST)) }
}

/** A value is a plain one, or an entity that was reconciled before: its name, else its id. */
function textOf(value: Json): string | undefined {
  if (isMap(value)) return textOf(value.name ?? value.id ?? null)
  return value === null || typeof value === 'object' ? undefined : String(value).trim()
}

const valuesFor = (asked: readonly Asked[], fits: (pid: string) => boolean) => asked.flatMap(({ pid, values }) => (fits(pid) ? values : []))

/** Kinds by id; of a type that is none of ours nothing is found. */
function kindsOf(type: Json | undefined, wrong: Wrong): readonly EntityKind[] | undefined {
  if (type === undefined || type === null || type === '') return undefined
  const ids = Array.isArray(type) ? type : [type]
  if (!ids.every((id) => typeof id === 'string')) throw wrong('type: expected the id of a type, or several')
  return ids.filter((id): id is EntityKind => isEntityKind(id))
}

const preferring = (match: Match, kinds: readonly EntityKind[]): Match =>
  kinds.length === 0 || kinds.includes(match.entity.kind) ? match : { ...match, score: Math.max(0, match.score - OTHER_KIND) }

/** `match` is said of a strong identifier that one entity alone bears, and never of a name. */
function candidate({ entity, score, reasons, isCertain }: Match, isAlone: boolean) {
  return {
    id: entity.id,
    name: entity.name,
    description: [entityKinds[entity.kind].says, ...reasons.map(({ sentence }) => sentence)].join(' · '),
    score: Math.round(score * 100),
    match: isCertain && isAlone,
    type: [typeOf(entity.kind)],
    features: howMatched.map((how) => ({ id: how, value: reasons.some((reason) => reason.how === how) })),
  }
}
