import { OwnershipError } from '#ownership'
import { builder, type SchemaTypes } from '../builder.ts'
import type { AskedClock } from '../clock.ts'
import type { Graph } from '../loaders.ts'

/** What a question may expect to be told instead of an answer. */
export type NotFound = { readonly error: 'NotFound'; readonly ids: readonly string[] }
export type TooLarge = { readonly error: 'TooLarge'; readonly argument: string; readonly limit: number }
export type RuleNotKnown = { readonly error: 'RuleNotKnown'; readonly rules: readonly string[] }
export type DateNotCovered = { readonly error: 'DateNotCovered'; readonly clock: AskedClock; readonly sentence: string }
type ExpectedError = NotFound | TooLarge | RuleNotKnown | DateNotCovered

export const notFound = (ids: readonly string[]): NotFound => ({ error: 'NotFound', ids })

/** The entities meant, each once, or the ids under which there is none. Nobody protected is found to ask about. */
export async function foundAll(asked: readonly string[], graph: Graph): Promise<NotFound | { readonly ids: readonly string[] }> {
  const entities = await Promise.all(asked.map(graph.entity))
  const missing = asked.filter((_, at) => entities[at]?.protected !== false)
  return missing.length > 0 ? notFound(missing) : { ids: [...new Set(entities.flatMap((entity) => entity?.id ?? []))] }
}

/** The first argument that exceeds its limit. */
export function tooLarge(asked: readonly (readonly [argument: string, value: number, limit: number])[]): TooLarge | undefined {
  const over = asked.find(([, value, limit]) => value > limit)
  return over && { error: 'TooLarge', argument: over[0], limit: over[2] }
}

/** The answer, or the day that the arithmetic does not reach back to. */
export async function unlessNotCovered<Answer>(clock: AskedClock, work: () => Promise<Answer>): Promise<Answer | DateNotCovered> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof OwnershipError) || error.code !== 'DATE_NOT_COVERED') throw error
    return { error: 'DateNotCovered', clock, sentence: error.message }
  }
}

const NotFoundRef = builder.objectRef<NotFound>('NotFound').implement({
  description: 'Nothing is known under these ids.',
  fields: (t) => ({ ids: t.idList({ resolve: ({ ids }) => [...ids] }) }),
})

const TooLargeRef = builder.objectRef<TooLarge>('TooLarge').implement({
  description: 'More was asked at once than is answered.',
  fields: (t) => ({ argument: t.exposeString('argument'), limit: t.exposeInt('limit') }),
})

const RuleNotKnownRef = builder.objectRef<RuleNotKnown>('RuleNotKnown').implement({
  description: 'No rule has one of these ids; `rules` lists those that are known.',
  fields: (t) => ({ rules: t.stringList({ resolve: ({ rules }) => [...rules] }) }),
})

const DateNotCoveredRef = builder.objectRef<DateNotCovered>('DateNotCovered').implement({
  description: 'The data do not reach back so far: nothing recorded then says nothing about then.',
  fields: (t) => ({
    asOf: t.field({ type: 'Date', resolve: ({ clock }) => clock.asOf }),
    knownAt: t.field({ type: 'Date', resolve: ({ clock }) => clock.knownAt }),
    sentence: t.exposeString('sentence'),
  }),
})

const errorRefs = {
  NotFound: NotFoundRef,
  TooLarge: TooLargeRef,
  RuleNotKnown: RuleNotKnownRef,
  DateNotCovered: DateNotCoveredRef,
} satisfies { [E in ExpectedError['error']]: unknown }

/** The union of an answer and the errors it may expect, named after the answer: `NetworkResult`. */
export function resultRef<View extends object, E extends ExpectedError['error']>(
  name: string,
  ref: PothosSchemaTypes.ObjectRef<SchemaTypes, View>,
  errors: readonly E[],
) {
  return builder.unionType(`${name}Result`, {
    description: 'The answer, or what stands in its way.',
    types: [ref, ...errors.map((error) => errorRefs[error])],
    resolveType: (view) => ('error' in view ? String(view.error) : name),
  })
}
