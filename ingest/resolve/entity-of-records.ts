import { type Entity, type Identifier, identifierId, isEntityKind, type Json, type Name, type Record } from '#vocabulary'
import { canonical } from '../canonical.ts'
import { baseOf } from '../versions.ts'
import { isStrong } from './identifiers.ts'
import { type Class, rankOf } from './union.ts'

/**
 * The entity a class of records describes. `wordings` are all of them, also those taken back: their ids still find it.
 * `speaking` are the latest wordings; those taken back speak only where no other does.
 */
export function entityOfRecords(one: Class, speaking: readonly Record[], wordings: readonly Record[]): Entity {
  const open = speaking.filter((record) => record.knownTo === undefined)
  const records = [...(open.length > 0 ? open : speaking)].sort(bestFirst)
  const best = records[0]
  if (!best || !isEntityKind(best.kind)) throw new Error(`record ${best?.id ?? one.records.join()} has no kind of the vocabulary`)
  return {
    id: entityId(one),
    kind: best.kind,
    name: best.name,
    sortName: best.name.normalize('NFKC').toLowerCase(),
    names: distinct(records.flatMap((record) => namesOf(record))),
    identifiers: identifiersOf(one, records),
    protected: records.some((record) => record.protected),
    properties: propertiesOf(records),
    records: wordings.map((record) => record.id).sort(),
  }
}

/** The best strong identifier, else the least record: the same in any order of files. */
function entityId({ records, identifiers }: Class): string {
  const best = [...identifiers].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))[0]
  return best ?? [...records].sort()[0] ?? ''
}

const bases = ['stated', 'role', 'guessed'] as const
const bestFirst = (a: Record, b: Record): number =>
  bases.indexOf(a.kindBasis) - bases.indexOf(b.kindBasis) || (baseOf(a.id) < baseOf(b.id) ? -1 : 1)

/** The name it is shown by is one of its names, wherever it stands in the record. */
const namesOf = (record: Record): readonly Name[] =>
  record.names.some((name) => name.text === record.name) ? record.names : [{ text: record.name }, ...record.names]

/** A strong identifier that the union gave to another class (a pair judged different) stays with the record only. */
function identifiersOf(one: Class, records: readonly Record[]): Identifier[] {
  const own = new Set(one.identifiers)
  const all = records
    .flatMap((record) => record.identifiers)
    .filter((identifier) => !isStrong(identifier) || own.has(identifierId(identifier)))
  return [...new Map(all.map((identifier) => [identifierId(identifier), identifier])).values()]
}

/** The first record that says something of a property has the word. */
function propertiesOf(records: readonly Record[]): Entity['properties'] {
  const properties = new Map<string, Json | undefined>()
  for (const record of records) {
    for (const [name, value] of Object.entries(record.properties)) if (!properties.has(name)) properties.set(name, value)
  }
  return Object.fromEntries([...properties].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const distinct = (names: readonly Name[]): Name[] => [...new Map(names.map((name) => [canonical(name), name])).values()]
