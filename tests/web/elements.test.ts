import cytoscape from 'cytoscape'
import { describe, expect, it } from 'vitest'
import { entityKinds, isEntityKind, relationshipTypes, standings } from '#vocabulary'
import { elements, lineLabel, nodeLabel } from '../../web/graph/elements.ts'
import { stylesheet } from '../../web/graph/stylesheet.ts'
import { dashes } from '../../web/look/standing.ts'
import { drawnOf, edge, node } from './picture-for-tests.ts'
import { paletteOf } from './tokens-for-tests.ts'

const palette = paletteOf('light')
const lineWords = {
  possibly: 'possibly',
  more: (count: number) => `${count} relationships`,
  until: (date: string) => `until ${date}`,
  says: (name: string) => `${name} says`,
  replies: (count: number) => `↩ ${count}`,
}
const none = { seeds: [], undrawn: () => 0 }
const plain = (label: string): string => label.replaceAll(/[\u2068\u2069]/g, '')

const labelOf = (...edges: Parameters<typeof drawnOf>[1]): string => {
  const [line] = drawnOf([], edges).lines
  if (!line) throw new Error('no line')
  return plain(lineLabel(line, lineWords))
}

describe('what the canvas is given', () => {
  it('is one element an entity and one a line, with every relationship of a pair and type on one line', () => {
    const drawn = drawnOf(
      [node('a'), node('b')],
      [edge('1', 'a', 'b', { value: '51 %' }), edge('2', 'a', 'b', { value: '9 %' }), edge('3', 'a', 'b', { type: 'CONTROLS' })],
    )
    const given = elements(drawn, palette, lineWords, none)
    expect(given.map(({ group, data }) => [group, data.id])).toEqual([
      ['nodes', 'a'],
      ['nodes', 'b'],
      ['edges', '1'],
      ['edges', '3'],
    ])
  })

  it('keeps a name and its other script each in its own direction', () => {
    expect(nodeLabel({ name: 'Xinjiang', otherName: 'شىنجاڭ' })).toBe('\u2068Xinjiang\u2069\n\u2068شىنجاڭ\u2069')
  })

  it('says every value of a contested line, and what is not disputed beside it', () => {
    const rival = { contested: true, type: 'PARTICIPATES_IN' } as const
    const label = labelOf(
      edge('1', 'a', 'b', { ...rival, value: 'listed 2023-08' }),
      edge('2', 'a', 'b', { ...rival, value: 'listed 2023-10' }),
      edge('3', 'a', 'b', { type: 'PARTICIPATES_IN', value: 'announced 2023-10' }),
    )
    expect(label).toBe('≠\u202flisted 2023-08 | listed 2023-10\nannounced 2023-10')
  })

  it('gives the dates where rivals share their value', () => {
    const rival = { contested: true, value: 'no figure' }
    expect(labelOf(edge('1', 'a', 'b', { ...rival, dates: 'from 2020' }), edge('2', 'a', 'b', { ...rival, dates: 'from 2022' }))).toBe(
      '≠\u202ffrom 2020 | from 2022',
    )
  })

  it('says so where a partial date decides, and until when what ended held', () => {
    expect(labelOf(edge('1', 'a', 'b', { value: '5 %', possibly: true }))).toBe('5 %\npossibly')
    expect(labelOf(edge('1', 'a', 'b', { value: '5 %', ended: true, until: '2019-03' }))).toBe('5 %\nuntil 2019-03')
  })

  it('counts what stands on one line where it is too much to list', () => {
    expect(labelOf(...['1', '2', '3', '4'].map((id) => edge(id, 'a', 'b', { value: id })))).toBe('4 relationships')
  })

  it('names who says so of what is alleged', () => {
    const alleged = { standing: 'alleged', speaker: 'UHRP' } as const
    expect(labelOf(edge('1', 'a', 'b', { ...alleged, value: 'supplier' }))).toBe('supplier · UHRP says')
    expect(labelOf(edge('1', 'a', 'b', alleged))).toBe('UHRP says')
    expect(labelOf(...['1', '2', '3', '4'].map((id) => edge(id, 'a', 'b', { ...alleged, value: id })))).toBe('4 relationships\nUHRP says')
    const rival = { ...alleged, contested: true }
    expect(labelOf(edge('1', 'a', 'b', { ...rival, value: '5 %' }), edge('2', 'a', 'b', { ...rival, value: '9 %' }))).toBe(
      '≠\u202f5 % | 9 %\nUHRP says',
    )
  })

  it('draws a line as weak as the weakest of what it stands for', () => {
    const [line] = drawnOf(
      [],
      [edge('1', 'a', 'b', { standing: 'recorded', origins: 3 }), edge('2', 'a', 'b', { standing: 'alleged', origins: 1 })],
    ).lines
    expect(line).toMatchObject({ standing: 'alleged', origins: 1 })
  })

  it('counts on a badge what is not drawn', () => {
    const [given] = elements(drawnOf([node('a')], []), palette, lineWords, { seeds: ['a'], undrawn: () => 31 })
    expect(decodeURIComponent(String(given?.data.images[1]))).toContain('>+31<')
    expect(given?.classes).toEqual(['seed'])
  })
})

describe.each(['light', 'dark'] as const)('the style sheet in the %s theme', (theme) => {
  const sheet = stylesheet(paletteOf(theme))
  const kinds = Object.keys(entityKinds).filter(isEntityKind)
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: sheet,
    elements: elements(
      drawnOf(
        kinds.map((kind) => node(kind, { kind })),
        standings.map((standing) =>
          edge(standing, 'Company', standing === 'recorded' ? 'Person' : 'Place', {
            standing,
            type: standing === 'recorded' ? 'OWNS' : 'LOCATED_IN',
          }),
        ),
      ),
      paletteOf(theme),
      lineWords,
      none,
    ),
  })

  it('has a rule for every kind and every type of the vocabulary', () => {
    const selectors = sheet.map(({ selector }) => selector)
    expect(selectors).toEqual(expect.arrayContaining(kinds.map((kind) => `node[kind="${kind}"]`)))
    expect(selectors).toEqual(expect.arrayContaining(Object.keys(relationshipTypes).map((type) => `edge[type="${type}"]`)))
  })

  it('gives no two kinds the same shape and colour', () => {
    const seen = kinds.map((kind) =>
      ['shape', 'background-color', 'border-color', 'border-style'].map((name) => cy.getElementById(kind).style(name)).join(),
    )
    expect(new Set(seen).size).toBe(kinds.length)
  })

  it('outlines in grey what the pointer is on, and dashes the outline of the node with the focus in the accent', () => {
    const styleOf = (id: string, state: string, ...names: string[]): string[] => {
      const one = cy.getElementById(id).addClass(state)
      const styles = names.map((name) => String(one.style(name)))
      one.removeClass(state)
      return styles
    }
    const hex = (token: string): string => String(paletteOf(theme).get(token)).toLowerCase()
    const rgb = (token: string): string => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex(token).slice(at, at + 2), 16)).join(',')})`
    expect(styleOf('Company', 'hover', 'outline-width', 'outline-style', 'outline-color')).toEqual(['1.5px', 'solid', rgb('ink-3')])
    expect(styleOf('recorded', 'hover', 'line-outline-width', 'line-outline-color')).toEqual(['3px', rgb('ink-3')])
    expect(styleOf('Company', 'focus', 'outline-style', 'outline-color')).toEqual(['dashed', rgb('accent')])
    expect(styleOf('Company', 'none', 'outline-width')).toEqual(['0px'])
  })

  it('dashes a line by its standing and pales one that rests on one origin', () => {
    const recorded = cy.getElementById('recorded')
    expect(recorded.style('line-style')).toBe('solid')
    const weak = cytoscape({
      headless: true,
      styleEnabled: true,
      style: sheet,
      elements: elements(
        drawnOf([node('a'), node('b')], [edge('1', 'a', 'b', { standing: 'alleged', origins: 1 })]),
        paletteOf(theme),
        lineWords,
        none,
      ),
    }).getElementById('1')
    expect(weak.style('line-style')).toBe('dashed')
    expect(String(weak.style('line-dash-pattern'))).toBe(dashes.alleged.join(' '))
    expect(Number(weak.style('line-opacity'))).toBe(0.75)
  })
})
