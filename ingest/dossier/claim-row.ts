import type { Claim } from '#vocabulary'
import { claimFields } from './claim-schema.ts'
import type { ClaimEntry } from './dossier.ts'
import { claimId, idOf, publicationId, recordId } from './ids.ts'

/** A claim of a dossier; `claims` are the ids of all its claims by key. */
export function claimRow(dossier: string, entry: ClaimEntry, claims: ReadonlyMap<string, string>): Claim {
  const record = (key: string) => recordId(dossier, key)
  const records = (keys: readonly string[] = []) => keys.map(record)
  const ids = (keys: readonly string[] = []) => keys.map((key) => idOf(claims, key))
  const source = publicationId(dossier, entry.source)
  const optional = {
    object: entry.object === undefined ? undefined : record(entry.object),
    speaker: entry.speaker === undefined || entry.speaker === 'unknown' ? undefined : record(entry.speaker),
    speakerAs: entry.speakerAs,
    cites: entry.cites === undefined ? undefined : publicationId(dossier, entry.cites),
    origin: entry.origin === undefined ? undefined : publicationId(dossier, entry.origin),
    validFrom: entry.validFrom,
    validTo: entry.validTo,
    knownFrom: entry.knownFrom,
    knownTo: entry.knownTo,
  }
  return {
    id: claimId(source, entry.locator),
    subject: record(entry.subject),
    predicate: entry.predicate,
    mode: entry.mode,
    via: records(entry.via),
    source,
    locator: entry.locator,
    answers: ids(entry.answers),
    replaces: ids(entry.replaces),
    driftFrom: ids(entry.driftFrom),
    about: [...new Set(records([...(entry.about ?? []), ...(entry.jointlyWith ?? [])]))],
    text: entry.text,
    qualifiers: qualifiers(entry, records),
    broughtBy: dossier,
    ...given(optional),
  }
}

function qualifiers(entry: ClaimEntry, records: (keys: readonly string[] | undefined) => string[]): Claim['qualifiers'] {
  const rest = Object.entries(entry).filter(([name]) => !claimFields.has(name))
  const together = entry.jointlyWith === undefined ? {} : { jointlyWith: records(entry.jointlyWith) }
  return { ...Object.fromEntries(rest), ...together }
}

/** Only what is given: an absent field and one without a value are the same thing. */
type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>
}
