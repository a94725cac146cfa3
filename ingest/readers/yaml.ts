import { Composer, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, Parser } from 'yaml'
import { byPosition, type Fault } from './fault.ts'
import { tooDeepAt } from './yaml-depth.ts'

/** A path inside a document: keys and indices from the root. */
export type Path = readonly (string | number)[]

/** What a file holds: maps, lists and text. Every scalar is text: `2019`, `no` and long ids stay as they are written. */
export type YamlValue = string | YamlValue[] | { [key: string]: YamlValue }

export type YamlFile = {
  readonly value: YamlValue
  readonly faults: readonly Fault[]
  /** False where the text breaks off or cannot be followed: what else is wrong with it cannot be said. */
  readonly whole: boolean
  /** A fault at the value of a path, or at its key; of a path that is not there, at the nearest above. */
  fault(path: Path, text: string, at?: 'key' | 'value'): Fault
}

/** Reads one YAML document strictly: no aliases, no tags, no key twice, no NUL and no half characters. */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter()
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  const deep = tooDeepAt(tokens)
  if (deep !== undefined) return broken(lines, deep, 'nested too deeply')
  const options = { schema: 'failsafe', lineCounter: lines, uniqueKeys: false, prettyErrors: false } as const
  const [document, second] = [...new Composer(options).compose(tokens, true, text.length)]
  if (!document) return broken(lines, 0, 'holds nothing')
  if (second) return broken(lines, second.range[0], 'a second document: one file holds one')
  const reading = new Reading(lines)
  const value = reading.value(document.contents, [])
  const own = [...document.errors, ...document.warnings].map((fault) => reading.at(fault.pos[0], '', sentence(fault.message)))
  return {
    value,
    faults: [...own, ...reading.faults].sort(byPosition),
    whole: document.errors.length === 0,
    fault: (path, words, at = 'value') => reading.fault(path, words, at),
  }
}

/** How a path reads: `claims.c12.names[0].text`. */
export const placeOf = (path: Path): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${part}`)).join('')

function broken(lines: LineCounter, offset: number, text: string): YamlFile {
  const fault = new Reading(lines).at(offset, '', text)
  return { value: {}, faults: [fault], whole: false, fault: () => fault }
}

/** One walk over a document: its values as plain data, and where each of them stands. */
class Reading {
  readonly faults: Fault[] = []
  readonly #places = new Map<string, { key: number; value: number }>()
  readonly #lines: LineCounter

  constructor(lines: LineCounter) {
    this.#lines = lines
  }

  value(node: Document['contents'], path: Path): YamlValue {
    if (isMap(node)) return this.#map(node.items, path)
    if (isSeq(node)) return node.items.map((item, index) => this.#item(item, [...path, index]))
    if (isAlias(node)) this.faults.push(this.at(offset(node), placeOf(path), 'an alias (*): write the value out'))
    if (!isScalar(node)) return ''
    const text = node.value === null ? '' : String(node.value)
    if (text.includes('\0') || /\p{Cs}/u.test(text)) {
      this.faults.push(this.at(offset(node), placeOf(path), 'holds a NUL or half a character'))
    }
    return text
  }

  at(position: number, place: string, text: string): Fault {
    const { line, col } = this.#lines.linePos(position)
    return { line: Math.max(1, line), column: Math.max(1, col), place, text }
  }

  fault(path: Path, text: string, at: 'key' | 'value'): Fault {
    for (let length = path.length; length > 0; length--) {
      const place = this.#places.get(placeOf(path.slice(0, length)))
      if (place) return this.at(length === path.length ? place[at] : place.key, placeOf(path), text)
    }
    return this.at(0, placeOf(path), text)
  }

  /** Without a prototype: a key `__proto__` is a key like any other. */
  #map(pairs: readonly Pair[], path: Path): YamlValue {
    const map: { [key: string]: YamlValue } = Object.create(null)
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value ?? '') : ''
      const node = value as Node | null
      const at = isScalar(key) ? offset(key) : 0
      if (Object.hasOwn(map, name)) this.faults.push(this.at(at, placeOf([...path, name]), 'this key stands twice'))
      this.#places.set(placeOf([...path, name]), { key: at, value: node ? offset(node) : at })
      map[name] = this.value(node as Document['contents'], [...path, name])
    }
    return map
  }

  #item(item: unknown, path: Path): YamlValue {
    const at = offset(item as Node)
    this.#places.set(placeOf(path), { key: at, value: at })
    return this.value(item as Document['contents'], path)
  }
}

const offset = (node: Node): number => node.range?.[0] ?? 0

const sentence = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1)
