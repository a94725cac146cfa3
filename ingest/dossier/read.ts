import type { ValidateFunction } from 'ajv'
import { byPosition, type Fault } from '../readers/fault.ts'
import { type Path, readYaml, type YamlFile, type YamlValue } from '../readers/yaml.ts'
import type { Dossier } from './dossier.ts'
import { endsThatDoNotFit } from './ends.ts'
import { explain } from './explain.ts'
import { dossierValidator } from './keywords.ts'
import { sameSentenceTwice } from './locators.ts'
import { dossierSchema } from './schema.ts'

/** A dossier that may be loaded, with its doubts; or everything that is wrong with it. */
export type Reading = { readonly dossier: Dossier; readonly doubts: readonly Fault[] } | { readonly faults: readonly Fault[] }

/** Reads the text of a dossier strictly: every fault at once, in the order of the file. */
export function readDossier(text: string): Reading {
  const file = readYaml(text)
  if (!file.whole) return { faults: distinct(file.faults) }
  const faults = distinct([...file.faults, ...schemaFaults(file), ...sameSentenceTwice(file)])
  if (faults.length > 0) return { faults }
  // The one place where checked data takes its type: the schema is what the type says.
  const dossier = file.value as unknown as Dossier
  return { dossier, doubts: endsThatDoNotFit(dossier, file) }
}

/** Compiled when the first dossier is read: a load that changes nothing reads none. */
let compiled: ValidateFunction | undefined

function schemaFaults(file: YamlFile): Fault[] {
  compiled ??= dossierValidator().compile(dossierSchema())
  const valid = compiled
  valid(file.value)
  return (valid.errors ?? []).flatMap((error) => {
    const explained = explain(error)
    return explained ? [file.fault(typed(explained.path, file.value), explained.text, explained.at)] : []
  })
}

/** A JSON pointer does not tell an index from a key; the value does. */
function typed(path: Path, root: YamlValue): Path {
  let value: YamlValue | undefined = root
  return path.map((part) => {
    const inList: boolean = Array.isArray(value)
    value = typeof value === 'object' ? (value as { [key: string]: YamlValue })[String(part)] : undefined
    return inList ? Number(part) : part
  })
}

/** Two checks may say the same of one place. */
function distinct(faults: readonly Fault[]): Fault[] {
  const seen = new Map(faults.map((fault) => [`${fault.line}:${fault.column}:${fault.place}:${fault.text}`, fault]))
  return [...seen.values()].sort(byPosition)
}
