import { describe, expect, it } from 'vitest'
import { wrapped } from '../../web/features/export/caption.ts'
import type { CitedClaim } from '../../web/features/export/cited.ts'
import { csvOf } from '../../web/features/export/csv.ts'
import { graphmlOf } from '../../web/features/export/graphml.ts'
import { type Report, reportOf } from '../../web/features/export/report.ts'
import { xml } from '../../web/features/export/xml.ts'
import { today } from '../../web/state/question.ts'
import { drawnOf, edge, node } from './picture-for-tests.ts'
import { words } from './words-for-tests.ts'

const claim = (id: string, more: Partial<CitedClaim> = {}): CitedClaim => ({
  id,
  mode: 'REPORT',
  text: `claim ${id}`,
  locator: 'p. 1',
  knownFrom: null,
  speakerAs: null,
  speaker: { name: 'Speaker' },
  via: [],
  source: {
    id: `source-${id}`,
    kind: 'NEWS',
    title: 'Title',
    publisher: 'Publisher',
    url: null,
    publishedOn: '2024',
    retrievedOn: null,
    licence: 'facts and citations only',
    gone: false,
    sha256: null,
  },
  replies: [],
  ...more,
})
const heading = { question: today, version: 3, today: '2024-02-07', link: 'http://throughline.test/explore' }
const drawn = drawnOf([node('a', { name: '=cmd|"x"' }), node('b', { name: '<script>&\u0001' })], [edge('1', 'a', 'b', { value: '51 %' })])
const report = (claims: readonly CitedClaim[]): Report => reportOf(drawn, new Map([['1', claims]]), heading)

describe('a report', () => {
  it('is refused for a relationship without a claim', () => {
    expect(() => reportOf(drawn, new Map(), heading)).toThrow(/expected one at least/)
  })

  it('numbers each source once, those of replies too', () => {
    const { sources, rows } = report([claim('x', { mode: 'ALLEGATION', replies: [claim('y', { mode: 'DENIAL' })] }), claim('x')])
    expect(sources.map(({ id }) => id)).toEqual(['source-x', 'source-y'])
    expect(rows[0]?.numbers).toEqual([1])
  })

  it('says of an allegation what was replied, or that nothing was', () => {
    const answered = csvOf(words, report([claim('x', { mode: 'ALLEGATION', replies: [claim('y', { mode: 'DENIAL' })] })]))
    expect(answered).toMatch(/claim x \[1\] ↩ Speaker, denial: claim y \[2\]/)
    expect(csvOf(words, report([claim('x', { mode: 'ALLEGATION' })]))).toContain('None is recorded for these claims.')
  })
})

describe('what a source wrote', () => {
  it('is no formula in a spreadsheet', () => {
    expect(csvOf(words, report([claim('x')]))).toContain(`"'=cmd|""x"""`)
  })

  it('is no markup', () => {
    expect(xml('<b title="x">&\u0001')).toBe('&lt;b title=&quot;x&quot;&gt;&amp;')
    expect(graphmlOf(words, report([claim('x')]))).not.toContain('<script')
  })
})

it('a caption is wrapped to its width, also where no space is', () => {
  for (const text of ['one two three four five six seven', 'x'.repeat(200), '中国电子科技集团公司有限公司'.repeat(4)]) {
    const lines = wrapped(text, 12, 100)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  }
})
