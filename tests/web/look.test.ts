import { describe, expect, it } from 'vitest'
import { entityKinds, isRelationshipType, relationshipTypes } from '#vocabulary'
import { injectedHashes } from '../../web/build/style-hashes.ts'
import { asPartOf, span, yearTicks } from '../../web/features/profile/span.ts'
import { shareText } from '../../web/look/figures.ts'
import { looks } from '../../web/look/kinds.ts'
import { listName, listSides } from '../../web/look/lists.ts'
import { isHan, otherScript } from '../../web/look/name.tsx'
import { recordFacts } from '../../web/look/record-facts.ts'
import { relationshipLooks } from '../../web/look/relationships.ts'
import { type Theme, tokens } from './tokens-for-tests.ts'
import { english, words } from './words-for-tests.ts'

describe('looks', () => {
  it('stand for every kind and every type of the vocabulary', () => {
    expect(Object.keys(looks).sort()).toEqual(Object.keys(entityKinds).sort())
    expect(Object.keys(relationshipLooks).sort()).toEqual(Object.keys(relationshipTypes).sort())
  })

  it('name each list of an entity once', () => {
    const types = Object.keys(relationshipTypes).filter(isRelationshipType)
    expect(listSides.size).toBe(types.length * 2)
    expect(listSides.get(listName('OWNS', 'IN'))).toEqual({ type: 'OWNS', direction: 'IN' })
  })
})

describe.each(['light', 'dark'] as const)('colours of the %s theme', (theme) => {
  it('keep 4.5:1 for text on every ground', () => {
    for (const text of ['--ink', '--ink-2', '--ink-3', '--accent']) {
      for (const ground of ['--paper', '--wash']) expect(contrast(theme, text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(theme, '--ink', '--contest')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme, '--ink', '--accent-soft')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme, '--on-accent', '--accent')).toBeGreaterThanOrEqual(4.5)
  })

  it('keep 3:1 for every mark and every line', () => {
    for (const name of tokens(theme).keys()) {
      if (/^--k-[a-z]+$/.test(name) || name.startsWith('--r-') || name === '--control-line')
        expect(contrast(theme, name, '--paper'), name).toBeGreaterThanOrEqual(3)
    }
    for (const { token, solid } of Object.values(looks))
      if (solid) expect(contrast(theme, `--k-${token}-icon`, `--k-${token}-fill`)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('figures', () => {
  const share = (lo: number, hi: number, loOpen = false, hiOpen = false): string =>
    shareText(words, { lo, hi, loOpen, hiOpen }).replaceAll('\u202f', ' ')

  it('say one figure, a rounded one, a range, or that there is none', () => {
    expect(share(0.3888, 0.3888)).toBe('38.88 %')
    expect(share(0.103, 0.103)).toBe('10.30 %')
    expect(share(1, 1)).toBe('100 %')
    expect(share(0.0875, 0.0885, false, true)).toBe('~8.8 %')
    expect(share(0.415, 0.425, false, true)).toBe('~42 %')
    expect(share(0.2, 0.3)).toBe('20–30 %')
    expect(share(0.5, 1, true)).toBe('above 50 %')
    expect(share(0, 1)).toBe('no figure')
    expect(shareText(words, null)).toBe('no figure')
  })
})

describe('names', () => {
  it('stand beside their other script, Chinese in simplified characters first', () => {
    const names = [{ text: 'Hikvision' }, { text: '海康威視', lang: 'zh-Hant' }, { text: '海康威视', lang: 'zh-Hans' }]
    expect(otherScript('Hikvision', names)?.text).toBe('海康威视')
    expect(otherScript('海康威视', names)).toBeUndefined()
    expect(isHan('墨玉县')).toBe(true)
  })
})

describe('facts of a record', () => {
  it('are lines of words; what is deeper stays in the API', () => {
    const facts = recordFacts(words, [
      { name: 'nameSuggestsPlace', text: 'moyu' },
      { name: 'listed', text: 'true' },
      { name: 'action', text: '["stop buying","remove"]' },
      { name: 'statusHistory', text: '[{"from":"2020"}]' },
    ])
    expect(facts).toEqual([
      { name: 'name suggests place', text: 'moyu' },
      { name: 'listed', text: 'yes' },
      { name: 'action', text: 'stop buying; remove' },
    ])
  })
})

describe('the line of time', () => {
  it('runs from the year of the first date to the day asked, and writes few years', () => {
    const shown = span(['2019-10-09', '2021'], '2024-02-07')
    expect(asPartOf(shown, '2019-01-01')).toBe(0)
    expect(asPartOf(shown, '2025-01-01')).toBe(1)
    expect(yearTicks(shown).map(({ year }) => year)).toEqual([2019, 2021, 2023])
  })
})

describe('the catalogue', () => {
  it('uses no word that judges', () => {
    const judging = /\b(risk|complicit|genocid|blacklist|sanction|suspicious|guilty|evil|red flag|enabler|abus)/i
    expect(Object.entries(english).filter(([, text]) => judging.test(text))).toEqual([])
  })

  it('has no empty text', () => {
    expect(Object.entries(english).filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

describe('the rules that libraries write into the page', () => {
  it('are found where they stand, each with its hash', () => {
    expect(injectedHashes()).toHaveLength(3)
    for (const hash of injectedHashes()) expect(hash).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/)
  })
})

/** WCAG 2.2 contrast of two tokens. */
function contrast(theme: Theme, one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(theme, one), luminance(theme, other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(theme: Theme, token: string): number {
  const hex = tokens(theme).get(token) ?? ''
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
