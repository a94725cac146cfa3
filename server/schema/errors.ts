import { builder, type SchemaTypes } from '../builder.ts'

/** What a question may expect to be told instead of an answer. */
export type NotFound = { readonly error: 'NotFound'; readonly ids: readonly string[] }
export type TooLarge = { readonly error: 'TooLarge'; readonly argument: string; readonly limit: number }
type ExpectedError = NotFound | TooLarge

export const notFound = (ids: readonly string[]): NotFound => ({ error: 'NotFound', ids })

/** The first argument that exceeds its limit. */
export function tooLarge(asked: readonly (readonly [argument: string, value: number, limit: number])[]): TooLarge | undefined {
  const over = asked.find(([, value, limit]) => value > limit)
  return over && { error: 'TooLarge', argument: over[0], limit: over[2] }
}

const NotFoundRef = builder.objectRef<NotFound>('NotFound').implement({
  description: 'Nothing is known under these ids.',
  fields: (t) => ({ ids: t.idList({ resolve: ({ ids }) => [...ids] }) }),
})

const TooLargeRef = builder.objectRef<TooLarge>('TooLarge').implement({
  description: 'More was asked at once than is answered.',
  fields: (t) => ({ argument: t.exposeString('argument'), limit: t.exposeInt('limit') }),
})

const errorRefs = { NotFound: NotFoundRef, TooLarge: TooLargeRef } satisfies { [E in ExpectedError['error']]: unknown }

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
