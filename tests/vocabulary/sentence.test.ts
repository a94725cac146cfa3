import { describe, expect, it } from 'vitest'
import { evidenceWords, type Relationship, type RelationshipType, relationshipTypes, sentenceOf } from '#vocabulary'
import { edges } from '../world/claims.ts'

const names = { from: 'Here', to: 'There' }
const like = (type: RelationshipType, more: Partial<Relationship>): Relationship => {
  const [some] = edges
  if (!some) throw new Error('the world is empty')
  const { share: _, lastConfirmed: __, ...bare } = some
  return { ...bare, type, keys: {}, carried: {}, ...more }
}
const share = (lo: number, hi: number, loOpen = false, hiOpen = false) => ({ share: { lo: lo * 1e7, hi: hi * 1e7, loOpen, hiOpen } })

describe('a relationship as a sentence', () => {
  it.each<[Relationship, string, string]>([
    [like('OWNS', share(38.88, 38.88)), 'Here owns 38.88 % of There', '38.88 % of There is owned by Here'],
    [like('OWNS', {}), 'Here owns part of There', 'Part of There is owned by Here'],
    [like('OWNS', share(0, 100, true)), 'Here owns part of There', 'Part of There is owned by Here'],
    [like('OWNS', share(0, 10.42, true)), 'Here owns at most 10.42 % of There', 'at most 10.42 % of There is owned by Here'],
    [like('OWNS', share(50, 100, true)), 'Here owns more than 50 % of There', 'more than 50 % of There is owned by Here'],
    [
      like('OWNS', { ...share(41.5, 42.5), keys: { direct: false, interest: 'votes' } }),
      'Here owns 41.5 to 42.5 % of There through others (votes)',
      '41.5 to 42.5 % of There is owned by Here through others (votes)',
    ],
    [like('OWNS', { keys: { direct: true, interest: 'capital' } }), 'Here owns part of There', 'Part of There is owned by Here'],
    [like('CONTROLS', { keys: { instrument: 'law' } }), 'Here controls There by way of: law', 'There is controlled by Here by way of: law'],
    [like('COVERS', { keys: { basis: 'inferred' } }), 'Here covers There (basis: inferred)', 'There is covered by Here (basis: inferred)'],
    [
      like('COVERS', { keys: { basis: 'class only' }, count: { lo: '967', hi: '967', loOpen: false, hiOpen: false } }),
      'Here covers There, 967 of them (basis: class only)',
      'There is covered by Here, 967 of them (basis: class only)',
    ],
    [
      like('PARTICIPATES_IN', { keys: { status: 'announced' } }),
      'Here takes part in There (announced)',
      'There has Here as a participant (announced)',
    ],
  ])('%#: %2$s', (edge, forward, backward) => {
    expect(sentenceOf(edge, names)).toBe(forward)
    expect(sentenceOf(edge, names, true)).toBe(backward)
  })

  it('names both ends, whichever way it is read, and leaves no slot open', () => {
    for (const type of Object.keys(relationshipTypes) as RelationshipType[]) {
      for (const text of [sentenceOf(like(type, {}), names), sentenceOf(like(type, {}), names, true)]) {
        expect(text).toContain('Here')
        expect(text).toContain('There')
        expect(text).not.toMatch(/[[\]{}|]/)
      }
    }
  })

  it('takes a name with a slot in it as a name', () => {
    expect(sentenceOf(like('MAKES', {}), { from: '{to} [a|b]', to: '$& There' })).toBe('{to} [a|b] makes $& There')
  })

  it('says how good its evidence is', () => {
    expect(evidenceWords(like('MAKES', { standing: 'reported', origins: 1, lastConfirmed: '2024-01' }))).toBe(
      'reported, 1 origin, last confirmed 2024-01',
    )
    expect(evidenceWords(like('MAKES', { standing: 'alleged', origins: 3, contested: true }))).toBe('alleged, 3 origins, contested')
  })
})
