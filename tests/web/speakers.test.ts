import { Client, fetchExchange } from 'urql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NeighbourhoodDocument } from '../../web/api/generated/documents.ts'
import { shortSpeaker, speakersOf } from '../../web/features/expand/speakers.ts'
import { today } from '../../web/state/question.ts'
import { openSite, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

describe('who says what is alleged', () => {
  it('is asked of the alleged relationships of a picture alone, and is the speaker in short', async () => {
    const client = new Client({ url: `${site.address}/graphql`, exchanges: [fetchExchange], preferGetMethod: false })
    const question = { ...today, asOf: '2024-02-07' }
    const { data } = await client
      .query(NeighbourhoodDocument, { id: 'seed:hikvision', types: null, direction: null, asOf: '2024-02-07', knownAt: null, first: 100 })
      .toPromise()
    const edges = data?.entity?.relationships.nodes ?? []
    const speakers = await speakersOf(client, edges, question)
    const alleged = edges.filter(({ standing }) => standing === 'ALLEGED').map(({ id }) => id)
    expect(alleged.length).toBeGreaterThan(0)
    expect([...speakers.keys()].sort()).toEqual([...alleged].sort())
    const supplied = edges.find(({ type, standing }) => type === 'SUPPLIES' && standing === 'ALLEGED')
    expect(speakers.get(supplied?.id ?? '')).toBe('UHRP')
  })

  it('is the neutral words of somebody protected, and the source where it speaks itself', () => {
    const source = { id: 'paper', title: 'A paper', publisher: 'Its publisher' }
    expect(shortSpeaker({ speaker: { name: 'Protected person', entity: { names: [] } }, speakerAs: null, source })).toBe('Protected person')
    expect(shortSpeaker({ speaker: null, speakerAs: 'an official', source })).toBe('an official')
    expect(shortSpeaker({ speaker: null, speakerAs: null, source })).toBe('Its publisher')
  })
})
