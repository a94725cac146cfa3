import { describe, expect, it } from 'vitest'
import { faultLine } from '../../../ingest/readers/fault.ts'
import { readYaml } from '../../../ingest/readers/yaml.ts'

const faults = (text: string) => readYaml(text).faults.map((fault) => faultLine('f.yaml', fault))

describe('a YAML file', () => {
  it('keeps every scalar as it is written', () => {
    expect(readYaml('{ a: 2019, b: 0.50, c: no, d: 913300007272151760001, e: ~, f: 0x10 }').value).toEqual({
      a: '2019',
      b: '0.50',
      c: 'no',
      d: '913300007272151760001',
      e: '~',
      f: '0x10',
    })
  })

  it('may not use aliases, tags, a key twice or a NUL, and each is named where it stands', () => {
    expect(faults('a: &x [1]\nb: *x\nc: !!int 3\na: 2\nd: "\\0"\n')).toEqual([
      'f.yaml:2:4 b: an alias (*): write the value out',
      'f.yaml:3:4 unresolved tag: tag:yaml.org,2002:int',
      'f.yaml:4:1 a: this key stands twice',
      'f.yaml:5:4 d: holds a NUL or half a character',
    ])
  })

  it('keeps a key that names a prototype as a key like any other', () => {
    const { value } = readYaml('{ __proto__: { polluted: yes } }')
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['dashes', '- '.repeat(5_000)],
    ['indentation', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('nested too deeply in %s is refused at its line, not parsed', (_, text) => {
    expect(faults(text)).toEqual([expect.stringMatching(/^f\.yaml:\d+:\d+ nested too deeply$/)])
  })

  it('may hold any number of brackets in its texts', () => {
    expect(faults(Array.from({ length: 1_000 }, (_, index) => `k${index}: "[0.1, 0.2)"`).join('\n'))).toEqual([])
  })
})
