import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Certainty } from '#vocabulary'
import { heldOn } from '../../web/features/ownership/holdings-on.ts'
import { openBrowser } from './browser.ts'
import { openSite, type Site } from './site.ts'

const hikvision = `/ownership/${encodeURIComponent('seed:hikvision')}`
const dahua = `/ownership/${encodeURIComponent('uscc:91330000727215176K')}`

let site: Site
let browser: Browser

beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function opened(address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(site.address + address)
  await page.waitForSelector('.ownership-chart[data-drawn]')
  await page.waitForSelector('.balance')
  return page
}

async function answer<T>(query: string): Promise<T> {
  const response = await fetch(`${site.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return ((await response.json()) as { data: T }).data
}

describe('the owners’ chart', () => {
  it('by keyboard alone climbs to an owner, prints the product of its chain and opens its evidence', async () => {
    const page = await opened(`${hikvision}?asof=2024-02-07&off=control,declared`)
    await page.locator('.ownership-chart').focus()
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter']) await page.keyboard.press(key)
    const chain = page.locator('.chain-line')
    await chain.waitFor()
    expect(await chain.textContent()).toMatch(/People's Republic of China.*100.*China Electronics.*CETHIK.*= 38\.88/)
    await page.locator('.ownership-chart').focus()
    await page.keyboard.press('e')
    await page.waitForSelector('.ownership-panel .claim')
    await page.locator('.ownership-chart').focus()
    await page.keyboard.press('t')
    await page.waitForSelector('.holdings')
    await page.context().close()
  })

  it('closes its balance to the whole, with what nobody states', async () => {
    const page = await opened(`${hikvision}?asof=2024-02-07`)
    const figures = await page.locator('.balance-part .figure').allTextContents()
    expect(figures).toEqual(['38.88', '10.30', '4.82', '46.00'])
    expect(figures.reduce((sum, figure) => sum + Number(figure), 0)).toBeCloseTo(100, 9)
    await page.context().close()
  })

  it('tells no figure of a state on a day of which nothing is recorded', async () => {
    const page = await opened(`${hikvision}?asof=1900-01-01`)
    await page.getByText('none recorded').first().waitFor()
    expect(await page.locator('.share-line').textContent()).not.toContain('0 %')
    await page.context().close()
  })

  it('brings into sight why a share is what it is', async () => {
    const page = await opened(`${hikvision}?asof=2024-02-07`)
    await page.getByRole('button', { name: 'Show me why' }).click()
    await page.locator('.why').waitFor()
    const box = await page.locator('.why').boundingBox()
    expect(box?.y).toBeLessThan(600)
    await page.context().close()
  })

  it('leaves out what is small or off, counts it, and says so in the address', async () => {
    const page = await opened(`${hikvision}?asof=2024-02-07`)
    await page.getByLabel('Hide below').fill('11')
    await page.getByText('2 shares below that are left out.').waitFor()
    await page.getByLabel('control', { exact: true }).uncheck()
    const query = new URL(page.url()).searchParams
    expect([query.get('below'), query.get('off')]).toEqual(['11', 'control'])
    await page.context().close()
  })
})

it('leaves as an SVG with real text, its question, its citations and its licences', async () => {
  const page = await opened(`${hikvision}?asof=2024-02-07`)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Drawing, SVG with real text' }).click()
  const svg = readFileSync(await (await coming).path(), 'utf8')
  for (const text of ['CETHIK Group', '38.88', 'as of 2024-02-07', 'data version', 'Licences', 'Wikipedia', '[1]'])
    expect(svg).toContain(text)
  expect(svg).not.toMatch(/var\(--|class=/)
  await page.context().close()
})

describe('the slider', () => {
  it('steps to where something changes, leaves a trace of the state before, and lists what differs', async () => {
    const page = await opened(`${dahua}?asof=2021-03-26`)
    await page.locator('.as-of-track').focus()
    await page.keyboard.press('ArrowLeft')
    await page.waitForFunction(() => !location.search.includes('asof=2021-03-26'))
    await page.locator('.diff li').first().waitFor()
    const difference = await page.locator('.diff ul').textContent()
    expect(difference).toMatch(/China Mobile|founder/)
    await page.waitForSelector('.chart-line.gone, .chart-line', { state: 'attached' })
    await page.getByRole('button', { name: 'one day only' }).click()
    expect(await page.locator('.diff li').count()).toBe(0)
    await page.context().close()
  })

  it('asks for the state’s share ahead, thirty days a request at most, and a typed day goes too', async () => {
    const page = await opened(`${hikvision}?asof=2024-02-07`)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.postData() ?? ''))
    const day = page.getByLabel('Day asked, as 2024-02-07')
    await day.fill('2024-03-01')
    await day.press('Enter')
    await page.waitForFunction(() => location.search.includes('asof=2024-03-01'))
    await page.waitForLoadState('networkidle')
    const aliases = asked.map((body) => [...body.matchAll(/on\d+: ?ownership/g)].length)
    expect(Math.max(0, ...aliases)).toBeLessThanOrEqual(30)
    await page.waitForFunction(() =>
      document.querySelector('.as-of-track')?.getAttribute('aria-valuetext')?.startsWith('2024-03-01: 38.88'),
    )
    await page.context().close()
  })
})

it('the question names a state and a rule, and keeps both in the address', async () => {
  const page = await opened(`${hikvision}?asof=2024-02-07`)
  await page.getByRole('button', { name: 'share of each state' }).click()
  await page.getByLabel('State, by its two letters (ISO 3166)').fill('no')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => location.search.includes('group=NO'))
  await page.getByText('state of Norway').first().waitFor()
  await page.getByRole('button', { name: 'rule each' }).click()
  await page.getByRole('button', { name: 'STATE_25' }).click()
  await page.waitForFunction(() => location.search.includes('rule=STATE_25'))
  await page.context().close()
})

it('what held on a day is what the API says of that day', async () => {
  type Edge = { readonly bounds: Parameters<typeof heldOn>[0]; readonly holds: string }
  for (const day of ['2017-06-01', '2021-03-26', '2024-02-07']) {
    const { companies } = await answer<{ companies: { nodes: { relationships: { nodes: Edge[] } }[] } }>(
      `{ companies(first: 100) { nodes { relationships(types: [OWNS, CONTROLS], history: true, asOf: "${day}", first: 25) { nodes { bounds { validFromMin validFromMax validToMin validToMax } holds } } } } }`,
    )
    const edges = companies.nodes.flatMap(({ relationships }) => relationships.nodes)
    expect(edges.length).toBeGreaterThan(10)
    for (const edge of edges) expect(heldOn(edge.bounds, day)).toBe(edge.holds.toLowerCase() as Certainty)
  }
})
