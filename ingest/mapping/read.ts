import { createHash } from 'node:crypto'
import type { ValidateFunction } from 'ajv'
import { dossierValidator } from '../dossier/keywords.ts'
import { distinct, schemaFaults } from '../dossier/schema-faults.ts'
import type { Fault } from '../readers/fault.ts'
import { readText } from '../readers/text.ts'
import { readYaml } from '../readers/yaml.ts'
import { mappingFaults } from './check.ts'
import type { Mapping } from './mapping.ts'
import { mappingSchema } from './schema.ts'

/** Reads the text of a mapping strictly: every fault at once, in the order of the file. */
export function readMapping(text: string): { readonly mapping: Mapping } | { readonly faults: readonly Fault[] } {
  const file = readYaml(text)
  if (!file.whole) return { faults: distinct(file.faults) }
  const faults = [...file.faults, ...schemaFaults(file, validator())]
  if (faults.length > 0) return { faults: distinct(faults) }
  // The one place where checked data takes its type: the schema is what the type says.
  const mapping = file.value as unknown as Mapping
  const between = mappingFaults(mapping, file)
  return between.length > 0 ? { faults: distinct(between) } : { mapping }
}

/** Reads a mapping from its file; `sha256` is that of its bytes. */
export async function readMappingFile(file: string) {
  const read = await readText(file)
  if ('broken' in read) return { faults: [{ line: 1, column: 1, place: '', text: read.broken }] }
  return { ...readMapping(read.text), sha256: createHash('sha256').update(read.bytes).digest('hex') }
}

let compiled: ValidateFunction | undefined

function validator(): ValidateFunction {
  compiled ??= dossierValidator().compile(mappingSchema())
  return compiled
}
