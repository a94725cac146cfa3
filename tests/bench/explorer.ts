import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../web/browser.ts'
import pagesBuilt from '../web/pages-built.ts'
import { openSite, type Site } from '../web/site.ts'
import { explorerAnswers } from './explorer-answers.ts'
import type { Figure } from './figure.ts'

const sizes = [50, 200, 1000] as const
const FRAMES = 40

/** The explorer in a real Chromium: until a picture is drawn, the longest task, what a frame of a pan costs; and what is shipped. */
export async function benchExplorer(): Promise<Figure[]> {
  await pagesBuilt()
  const site = await openSite()
  const browser = await openBrowser()
  const figures: Figure[] = []
  for (const size of sizes) figures.push(...(await benchPicture(browser, site, size)))
  await browser.close()
  await site.close()
  return [...figures, ...bundles()]
}

async function benchPicture(browser: Browser, site: Site, size: number): Promise<Figure[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const answer = explorerAnswers(size)
  await page.route('**/graphql', (route) => route.fulfill({ json: { data: answer(route.request().postDataJSON()) } }))
  await page.addInitScript(watch)
  await page.goto(`${site.address}/explore?seed=made:0&depth=2&view=graph`)
  await page.waitForSelector('.canvas[data-drawn]', { timeout: 120_000 })
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)
  const frame = await frameCost(page)
  await context.close()
  const of = `${size} entities: `
  return [
    { name: `${of}address to first picture`, value: seen.draft ?? seen.drawn ?? Number.NaN, unit: 'ms' },
    { name: `${of}last answer to first picture`, value: (seen.draft ?? seen.drawn ?? Number.NaN) - seen.answered, unit: 'ms' },
    { name: `${of}laid out`, value: seen.drawn ?? Number.NaN, unit: 'ms' },
    { name: `${of}longest task after load`, value: seen.longest, unit: 'ms' },
    { name: `${of}script a frame, panning`, value: frame, unit: 'ms' },
  ]
}

type Seen = { draft?: number; drawn?: number; answered: number; longest: number }

/** Runs in the page, before anything else does. */
function watch(): void {
  const seen: Seen = { answered: 0, longest: 0 }
  Object.assign(globalThis, { seen })
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) if (startTime > 300) seen.longest = Math.max(seen.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const one of list.getEntries())
      if (one.name.endsWith('/graphql')) seen.answered = Math.max(seen.answered, (one as PerformanceResourceTiming).responseEnd)
  }).observe({ type: 'resource', buffered: true })
  new MutationObserver(() => {
    const canvas = document.querySelector<HTMLElement>('.canvas')
    if (canvas?.dataset.draft) seen.draft ??= performance.now()
    if (canvas?.dataset.drawn) seen.drawn ??= performance.now()
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-draft', 'data-drawn'] })
}

/** Script time of a frame while the whole picture is dragged, ms: how long the machine paints is not in it. */
async function frameCost(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const script = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
  }
  const box = await page.locator('.canvas').boundingBox()
  if (!box) throw new Error('found no canvas to pan')
  await page.mouse.move(box.x + 12, box.y + 12)
  await page.mouse.down()
  const before = await script()
  for (let frame = 0; frame < FRAMES; frame += 1) {
    await page.mouse.move(box.x + 12 + frame * 6, box.y + 12 + frame * 3)
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)))
  }
  const after = await script()
  await page.mouse.up()
  return (after - before) / FRAMES
}

/** What the browser fetches, gzip, beside its goal. */
function bundles(): Figure[] {
  const folder = 'web/dist/assets'
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'))
  const kB = (start: string): number =>
    files.filter((file) => file.startsWith(start)).reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length / 1000, 0)
  const html = readFileSync('web/dist/index.html', 'utf8')
  const home = [...html.matchAll(/assets\/([^"]+\.js)"/g)].reduce(
    (sum, [, file = '']) => sum + gzipSync(readFileSync(join(folder, file))).length / 1000,
    0,
  )
  const goals = [
    ['home, script', home, 185],
    ['explorer, script', kB('explore-'), 160],
    ['layout worker, script', kB('layout.worker-'), 180],
  ] as const
  return goals.map(([name, value, goal]) => ({ name: `gzip: ${name}`, value, unit: 'kB', ratio: value / goal }))
}
