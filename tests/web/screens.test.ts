import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { type OpenedPage, openPage } from './open-page.ts'
import { openSite, type Site } from './site.ts'

const seed = (key: string): string => encodeURIComponent(`seed:${key}`)
const question = 'asof=2024-02-07'
const screens = {
  home: '/',
  profile: `/e/${seed('hikvision')}?${question}`,
  person: `/e/${seed('witness-1')}`,
  explore: `/explore?seed=${seed('hikvision')}&${question}`,
  two: `/explore?seed=${seed('hikvision')}&seed=${seed('dahua')}&${question}`,
  table: `/explore?seed=${seed('dahua')}&${question}&view=table`,
  tree: `/explore?seed=${seed('hikvision')}&${question}&view=tree`,
  twoSteps: `/explore?seed=${seed('hikvision')}&depth=2&${question}`,
  evidence: `/explore?seed=${seed('hikvision')}&${question}&standing=recorded`,
  empty: '/explore',
  owners: `/ownership/${seed('hikvision')}?${question}`,
  ownersTable: `/ownership/${seed('hikvision')}?${question}&view=table`,
  ownersTree: `/ownership/${seed('hikvision')}?${question}&view=tree`,
  paths: `/paths?from=${seed('cn-state')}&to=${seed('moyu-2017')}&${question}`,
  noPath: `/paths?from=${seed('moyu-2017')}&to=${seed('hangzhou')}&hops=1&${question}`,
  sources: '/sources',
  source: `/sources?source=${encodeURIComponent('seed/ipvm-2021')}`,
  missing: '/sources?tab=missing',
  contradictions: '/sources?tab=contradictions',
} as const
type ScreenName = keyof typeof screens

const wide = { width: 1440, height: 900 }
const narrow = { width: 390, height: 844 }
const folder = 'tests/web/screens'

let site: Site
let browser: Browser

beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  mkdirSync(folder, { recursive: true })
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** A page in a theme and size, with every request to another origin and every complaint of the browser. */
const opened = (
  address: string,
  { theme = 'light', size = wide }: { theme?: 'light' | 'dark'; size?: typeof wide } = {},
): Promise<OpenedPage> => openPage(browser, site.address, address, { viewport: size, colorScheme: theme })

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(Object.keys(screens) as ScreenName[])('%s is accessible, keeps to its own origin and breaks no policy', async (name) => {
    const { page, elsewhere, complaints } = await opened(screens[name], { theme })
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`)).toEqual([])
    expect(elsewhere).toEqual([])
    expect(complaints).toEqual([])
    await page.screenshot({ path: join(folder, `${name}-${theme}.png`) })
    await page.context().close()
  })
})

it.each(['home', 'profile', 'table', 'tree', 'owners', 'paths', 'sources', 'source', 'missing'] as const)(
  '%s fits a phone',
  async (name) => {
    const { page } = await opened(screens[name], { size: narrow })
    const { scroll, width } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, width: innerWidth }))
    expect(scroll).toBeLessThanOrEqual(width)
    await page.screenshot({ path: join(folder, `${name}-narrow.png`) })
    await page.context().close()
  },
)

describe('by keyboard alone', () => {
  it('one searches, opens the profile, draws it, and reads the evidence of a line', async () => {
    const { page } = await opened('/')
    await page.keyboard.type('hikv')
    await page.waitForSelector('[role=option]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.profile h1')
    expect(await page.locator('.profile h1').textContent()).toContain('Hikvision')
    await page.locator('.profile-head a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.canvas[data-drawn]')
    await page.locator('.canvas').focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.evidence .claim')
    expect(new URL(page.url()).searchParams.getAll('line').length).toBeGreaterThan(0)
    expect(await page.locator('.evidence .claim').first().textContent()).toMatch(/says/)
    await page.context().close()
  })

  it('Ctrl K searches from anywhere, and Ctrl Enter adds to the canvas', async () => {
    const { page } = await opened('/sources')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('dahua')
    await page.waitForSelector('[role=dialog] [role=option]')
    await page.keyboard.press('Control+Enter')
    await page.waitForSelector('.canvas[data-drawn]')
    expect(new URL(page.url()).pathname).toBe('/explore')
    await page.context().close()
  })
})

describe('the question', () => {
  it('is in the address, and an earlier day knows less', async () => {
    const { page } = await opened(`/e/${seed('hikvision')}`)
    await page.getByRole('button', { name: 'known at today' }).click()
    await page.getByLabel('Day, as 2024-02-07').fill('2019-01-01')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.search.includes('known=2019-01-01'))
    await page.getByRole('button', { name: 'as of today' }).click()
    await page.getByLabel('Day, as 2024-02-07').fill('2024-02-07')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.search.includes('asof=2024-02-07'))
    const { page: then } = await opened(`/explore?seed=${seed('hikvision')}&known=2019-12-31`)
    const { page: now } = await opened(`/explore?seed=${seed('hikvision')}`)
    const drawn = async (on: Page): Promise<number> => Number((await on.locator('.canvas').getAttribute('data-drawn'))?.split(' ')[0])
    expect(await drawn(then)).toBeLessThan(await drawn(now))
    for (const one of [page, then, now]) await one.context().close()
  })

  it('refuses what is no day and says what one is', async () => {
    const { page } = await opened('/')
    await page.getByRole('button', { name: 'as of today' }).click()
    await page.getByLabel('Day, as 2024-02-07').fill('2024-13-01')
    await page.keyboard.press('Enter')
    expect(await page.getByText('A day is year, month and day').count()).toBe(1)
    expect(new URL(page.url()).search).toBe('')
    await page.context().close()
  })
})

it('the legend takes a kind off and counts what went; undo brings it back', async () => {
  const { page } = await opened(screens.explore)
  const row = page.locator('[data-kind=Restriction]')
  const before = await row.locator('.legend-figure').textContent()
  await row.locator('input').uncheck()
  expect(await row.locator('.legend-figure').textContent()).toBe(`0 of ${before}`)
  expect(new URL(page.url()).searchParams.get('kind')?.split(',')).not.toContain('Restriction')
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await row.locator('.legend-figure').textContent()).toBe(before)
  await page.context().close()
})

it('a profile names possible duplicates with their reasons, and merges nothing', async () => {
  const { page } = await opened(`/e/${seed('cetc')}`)
  const candidate = page.locator('.candidates li').first()
  expect(await candidate.locator('a').getAttribute('href')).toMatch(/^\/e\//)
  expect((await candidate.locator('.small').textContent())?.length).toBeGreaterThan(0)
  await page.screenshot({ path: join(folder, 'candidates-light.png'), fullPage: true })
  await page.context().close()
})

it('rivals stand in equal columns, each with who says so', async () => {
  const { page } = await opened(screens.table)
  await page.locator('tr', { hasText: 'China Mobile' }).getByRole('button', { name: /10.42/ }).click()
  await page.waitForSelector('.rival')
  const columns = await page.locator('.rival').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)))
  expect(columns.length).toBeGreaterThan(1)
  expect(Math.max(...columns) - Math.min(...columns)).toBeLessThanOrEqual(2)
  await page.context().close()
})

it('the same link gives the same picture', async () => {
  const shots = []
  for (const _ of [1, 2]) {
    const { page } = await opened(screens.explore)
    shots.push((await page.locator('.canvas').screenshot()).toString('base64'))
    await page.context().close()
  }
  expect(shots[0]).toBe(shots[1])
})

it.each(['light', 'dark'] as const)('the dialogs of the explorer are accessible in the %s theme', async (theme) => {
  const { page } = await opened(screens.explore, { theme })
  await page.evaluate(axe.source)
  const openers = {
    menu: async () => {
      for (const key of ['ArrowUp', 'Enter']) await page.keyboard.press(key)
      await page.getByRole('menu').waitFor()
    },
    keys: async () => {
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    },
    question: async () => {
      await page.getByRole('button', { name: 'evidence any' }).click()
      await page.getByRole('dialog').waitFor()
    },
  }
  for (const [name, open] of Object.entries(openers)) {
    await page.locator('.canvas').focus()
    await open()
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${name} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`)).toEqual([])
    await page.screenshot({ path: join(folder, `${name}-${theme}.png`) })
    await page.keyboard.press('Escape')
    await page.locator('[role=dialog], [role=menu]').waitFor({ state: 'detached' })
  }
  await page.context().close()
})

it('the pages keep to their sizes, gzip', () => {
  const html = readFileSync('web/dist/index.html', 'utf8')
  const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file)
  const size = (file: string): number => gzipSync(readFileSync(join('web/dist', file))).length / 1000
  expect(files.length).toBeGreaterThan(0)
  expect(files.reduce((sum, file) => sum + size(file), 0)).toBeLessThanOrEqual(185)
  expect(html).not.toMatch(/graphiql|monaco|https?:\/\//)
})

afterAll(() => {
  const names = [...Object.keys(screens), 'menu', 'keys', 'question'].flatMap((name) =>
    ['light', 'dark', 'narrow'].map((state) => `${name}-${state}.png`),
  )
  const pictures = names
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => `<figure><img src="${name}" alt="${name}" width="720"><figcaption>${name}</figcaption></figure>`)
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Screens</title><style>body{display:flex;flex-wrap:wrap;gap:24px}</style>${pictures.join('')}`,
  )
})
