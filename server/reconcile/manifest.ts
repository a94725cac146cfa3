import { entityKinds } from '#vocabulary'

/** Queries of one batch, and candidates of one query. */
export const reconcileLimits = { batch: 50, candidates: 50, suggestions: 20, extended: 100 } as const

/** A kind as a type of the reconciliation API. */
export const typeOf = (kind: string): { readonly id: string; readonly name: string } => ({ id: kind, name: kind })

/** What this service offers, by the reconciliation service API 0.2; `origin` is where it was asked. */
export function manifest(origin: string) {
  const suggest = (what: string) => ({
    service_url: `${origin}/reconcile`,
    service_path: `/suggest/${what}`,
    flyout_service_path: `/flyout/${what}?id=\${id}`,
  })
  return {
    versions: ['0.2'],
    name: 'Throughline',
    identifierSpace: `${origin}/e/`,
    schemaSpace: `${origin}/schema.graphql#`,
    documentation: `${origin}/graphql`,
    view: { url: `${origin}/e/{{id}}` },
    defaultTypes: Object.keys(entityKinds)
      .filter((kind) => kind !== 'Unknown')
      .map(typeOf),
    preview: { url: `${origin}/reconcile/preview?id={{id}}`, width: 400, height: 200 },
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    extend: {
      propose_properties: { service_url: `${origin}/reconcile`, service_path: '/properties' },
      property_settings: [
        { name: 'limit', label: 'Limit', type: 'number', default: 0, help_text: 'The most values of a row; 0 for all of them.' },
      ],
    },
    batchSize: reconcileLimits.batch,
  }
}
