import type { GraphStore } from '#graph'
import type { Claim, EntityKind } from '#vocabulary'
import type { RelateInput } from '../../ingest/relate/relate.ts'
import { factId } from './relate/seed.ts'

/** The claims of a loaded seed dossier under the ids of the facts behind it: these break ties, so all is renamed before it is derived. */
export async function seedAsFacts(store: GraphStore): Promise<RelateInput> {
  const entities = await store.entitiesBy('all', [])
  const kinds = new Map<string, EntityKind>()
  const entityIds = new Map<string, string>()
  for (const { kind, records } of entities) {
    for (const record of records) {
      const id = `${kind.replaceAll(/\B[A-Z]/g, '-$&').toLowerCase()}/${record.replace('seed:', '')}`
      entityIds.set(record, id)
      kinds.set(id, kind)
    }
  }
  const claims = await store.claimsBy('all', [])
  const claimIds = new Map(claims.map(({ id, source, locator }) => [id, factId({ source: key(source), locator })]))
  const entity = (record: string) => entityIds.get(record) ?? record
  const claim = (id: string) => claimIds.get(id) ?? id
  return {
    claims: claims.map(
      (one): Claim => ({
        ...one,
        id: claim(one.id),
        source: key(one.source),
        ...(one.cites !== undefined && { cites: key(one.cites) }),
        ...(one.origin !== undefined && { origin: key(one.origin) }),
        subject: entity(one.subject),
        ...(one.object !== undefined && { object: entity(one.object) }),
        answers: one.answers.map(claim),
        replaces: one.replaces.map(claim),
        driftFrom: one.driftFrom.map(claim),
      }),
    ),
    sources: new Map(
      (await store.allSources()).map((one) => [key(one.id), { ...one, id: key(one.id), derivedFrom: one.derivedFrom.map(key) }]),
    ),
    kindOf: (id) => kinds.get(id),
    authored: (await store.contradictions(undefined)).map((one) => {
      const [a, b] = one.claims.map(claim)
      return { id: one.id.replace('seed:', '').toUpperCase(), claims: [a ?? '', b ?? ''], open: one.open }
    }),
  }
}

const key = (source: string): string => source.replace('seed/', '')
