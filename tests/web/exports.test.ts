import { readFileSync } from 'node:fs'
import { buildSchema, type DocumentNode, parse, validate } from 'graphql'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { openPage } from './open-page.ts'
import { openSite, type Site } from './site.ts'

const address = `/explore?seed=${encodeURIComponent('seed:hikvision')}&asof=2024-02-07`

let site: Site
let browser: Browser
let page: Page

beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  page = (await openPage(browser, site.address, address, { permissions: ['clipboard-read', 'clipboard-write'] })).page
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function exported(name: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()])
  return readFileSync(await download.path())
}

const text = async (name: string): Promise<string> => (await exported(name)).toString('utf8')

type Json = {
  readonly dataVersion: number
  readonly link: string
  readonly licences: readonly string[]
  readonly question: { readonly says: string }
  readonly sources: readonly { readonly number: number }[]
  readonly relationships: readonly {
    readonly citations: readonly number[]
    readonly claims: readonly { readonly mode: string; readonly replies: readonly unknown[] }[]
  }[]
}

describe('an export', () => {
  it('as JSON cites every relationship, and no allegation leaves without its replies', async () => {
    const whole: Json = JSON.parse(await text('Everything, JSON'))
    expect(whole.question.says).toContain('as of 2024-02-07')
    expect(whole.dataVersion).toBe(1)
    expect(whole.licences.length).toBeGreaterThan(0)
    expect(whole.link).toContain('/explore?')
    const numbers = new Set(whole.sources.map(({ number }) => number))
    for (const { citations } of whole.relationships) {
      expect(citations.length).toBeGreaterThan(0)
      for (const number of citations) expect(numbers.has(number)).toBe(true)
    }
    expect(whole.relationships.flatMap(({ claims }) => claims).every(({ replies }) => Array.isArray(replies))).toBe(true)
  })

  it('as a table has a row a relationship, then citations, replies and licences', async () => {
    const csv = await text('Table, CSV')
    const rows = csv.replace('\ufeff', '').split('\r\n')
    const shown = Number(await page.locator('.explore-counts b').nth(1).textContent())
    const body = rows.slice(1, rows.indexOf(''))
    expect(body.length).toBe(shown)
    for (const row of body) expect(row).toMatch(/\[\d+\]/)
    expect(csv).toContain('Licences of the sources')
    expect(csv).toMatch(/Replies,.*↩/)
  })

  it('as GraphML is well formed and holds question, sources and replies', async () => {
    const xml = await text('Graph, GraphML')
    const counts = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'application/xml')
      const data = (key: string): string | null | undefined => parsed.querySelector(`graph > data[key="g-${key}"]`)?.textContent
      return {
        broken: parsed.querySelectorAll('parsererror').length,
        edges: parsed.querySelectorAll('edge').length,
        cited: parsed.querySelectorAll('edge > data[key="e-citations"]').length,
        question: data('question'),
        sources: data('sources'),
      }
    }, xml)
    expect(counts.broken).toBe(0)
    expect(counts.edges).toBeGreaterThan(0)
    expect(counts.cited).toBe(counts.edges)
    expect(counts.question).toContain('as of 2024-02-07')
    expect(counts.sources).toMatch(/^\[1\]/)
  })

  it('as SVG is real text that names its fonts, with legend, citations and replies', async () => {
    const svg = await text('Drawing, SVG')
    const seen = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
      return {
        broken: parsed.querySelectorAll('parsererror').length,
        texts: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent),
        active: parsed.querySelectorAll('script, foreignObject, image, a').length,
      }
    }, svg)
    expect(seen.broken).toBe(0)
    expect(seen.active).toBe(0)
    expect(seen.texts.join('\n')).toMatch(/Hikvision[\s\S]*38\.88[\s\S]*\[1\]/)
    expect(svg).toContain('"Noto Sans"')
    expect(seen.texts).toContain('Replies')
  })

  it('as PNG is larger at four pixels than at two', async () => {
    const [two, four] = [await exported('Picture, PNG 2×'), await exported('Picture, PNG 4×')]
    const width = (png: Buffer): number => png.readUInt32BE(16)
    expect(two.subarray(1, 4).toString()).toBe('PNG')
    expect(width(four)).toBeGreaterThan(width(two) * 1.5)
  })
})

it('what a screen asked is copied as one document that the schema accepts', async () => {
  await page.getByRole('button', { name: 'Copy as GraphQL what this screen asked' }).click()
  await page.getByRole('button', { name: 'Copied as GraphQL' }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const document: DocumentNode = parse(copied)
  expect(validate(buildSchema(readFileSync('server/schema.graphql', 'utf8')), document).map(({ message }) => message)).toEqual([])
  expect(copied).toMatch(/^# Neighbourhood \{.*"id":"seed:hikvision"/m)
  const sent = /^# Neighbourhood (\{.*\})$/m.exec(copied)?.[1] ?? '{}'
  const answer = await fetch(`${site.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: copied, variables: JSON.parse(sent), operationName: 'Neighbourhood' }),
  })
  expect(await answer.json()).toMatchObject({ data: { entity: { id: 'seed:hikvision' } } })
})
