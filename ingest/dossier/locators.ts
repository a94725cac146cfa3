import type { Fault } from '../readers/fault.ts'
import type { YamlFile, YamlValue } from '../readers/yaml.ts'

/** Claims that give one source and one locator: an id is made of the two, so each needs its own. */
export function sameSentenceTwice(file: YamlFile): Fault[] {
  const first = new Map<string, string>()
  return Object.entries(mapAt(file.value, 'claims')).flatMap(([key, claim]) => {
    const source = mapAt(claim).source
    const locator = mapAt(claim).locator
    if (typeof source !== 'string' || typeof locator !== 'string') return []
    const place = `${source}\0${locator}`
    const other = first.get(place)
    first.set(place, other ?? key)
    if (other === undefined) return []
    return [
      file.fault(['claims', key, 'locator'], `"${locator}" of ${source} is the locator of ${other} already: each claim needs its own`),
    ]
  })
}

function mapAt(value: YamlValue | undefined, key?: string): { readonly [key: string]: YamlValue } {
  const inside = key === undefined || typeof value !== 'object' || Array.isArray(value) ? value : value[key]
  return typeof inside === 'object' && !Array.isArray(inside) ? inside : {}
}
