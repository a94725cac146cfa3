import { entityKinds, type Json, type Name, type Properties, type Record } from '#vocabulary'
import type { EntityEntry } from './dossier.ts'
import { publicationId, recordId } from './ids.ts'

/** An entity of a dossier as a record of the dossier's own source. Its kind is stated: the author names it. */
export function recordRow(dossier: string, key: string, entry: EntityEntry): Record {
  const { kind, name, names = [], identifiers = [], protected: isProtected = false, note, ...rest } = entry
  const defined: Properties = entityKinds[kind].properties
  const properties = Object.entries(rest).map(([word, value]) => [
    word,
    defined[word]?.kind === 'entity' ? reference(dossier, value) : value,
  ])
  const shown = name ?? names[0]?.text ?? String(rest.displayName)
  return {
    id: recordId(dossier, key),
    source: dossier,
    kind,
    kindBasis: 'stated',
    name: shown,
    names: names.map((one) => nameRow(dossier, one)),
    identifiers: identifiers.map((one) => ({ ...one, ...(one.source !== undefined && { source: publicationId(dossier, one.source) }) })),
    protected: isProtected,
    properties: Object.fromEntries(properties),
    ...(note !== undefined && { note }),
  }
}

const nameRow = (dossier: string, name: Name): Name => ({
  ...name,
  ...(name.usedBy !== undefined && { usedBy: recordId(dossier, name.usedBy) }),
})

const reference = (dossier: string, key: Json | undefined): Json | undefined => (typeof key === 'string' ? recordId(dossier, key) : key)
