import type { ValidateFunction } from 'ajv'
import type { Fault } from '../readers/fault.ts'
import { byPosition } from '../readers/fault.ts'
import type { Path, YamlFile, YamlValue } from '../readers/yaml.ts'
import { explain } from './explain.ts'

/** Everything in a file that its schema does not allow, each where it stands. Reads each text as its kind, in place. */
export function schemaFaults(file: YamlFile, valid: ValidateFunction): Fault[] {
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

/** Each fault once, in the order of the file: two checks may say the same of one place. */
export function distinct(faults: readonly Fault[]): Fault[] {
  const seen = new Map(faults.map((fault) => [`${fault.line}:${fault.column}:${fault.place}:${fault.text}`, fault]))
  return [...seen.values()].sort(byPosition)
}
