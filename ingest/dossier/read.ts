import type { ValidateFunction } from 'ajv'
import type { Fault } from '../readers/fault.ts'
import { readYaml } from '../readers/yaml.ts'
import type { Dossier } from './dossier.ts'
import { endsThatDoNotFit } from './ends.ts'
import { dossierValidator } from './keywords.ts'
import { sameSentenceTwice } from './locators.ts'
import { dossierSchema } from './schema.ts'
import { distinct, schemaFaults } from './schema-faults.ts'

/** A dossier that may be loaded, with its doubts; or everything that is wrong with it. */
export type Reading = { readonly dossier: Dossier; readonly doubts: readonly Fault[] } | { readonly faults: readonly Fault[] }

/** Reads the text of a dossier strictly: every fault at once, in the order of the file. */
export function readDossier(text: string): Reading {
  const file = readYaml(text)
  if (!file.whole) return { faults: distinct(file.faults) }
  const faults = distinct([...file.faults, ...schemaFaults(file, validator()), ...sameSentenceTwice(file)])
  if (faults.length > 0) return { faults }
  // The one place where checked data takes its type: the schema is what the type says.
  const dossier = file.value as unknown as Dossier
  return { dossier, doubts: endsThatDoNotFit(dossier, file) }
}

/** Compiled when the first dossier is read: a load that changes nothing reads none. */
let compiled: ValidateFunction | undefined

function validator(): ValidateFunction {
  compiled ??= dossierValidator().compile(dossierSchema())
  return compiled
}
