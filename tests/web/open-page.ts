import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

export type OpenedPage = { readonly page: Page; readonly elsewhere: string[]; readonly complaints: string[] }

/** A page that keeps every request to another origin and every complaint of the browser; a drawing is waited for. */
export async function openPage(
  browser: Browser,
  origin: string,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const elsewhere: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) elsewhere.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (fault) => complaints.push(String(fault)))
  await page.goto(origin + address)
  await page.waitForLoadState('networkidle')
  if (await page.locator('.ownership-chart').count()) await page.waitForSelector('.ownership-chart[data-drawn]')
  if (await page.locator('.canvas').count()) await drawnOn(page)
  return { page, elsewhere, complaints }
}

/** At rest: answers have come, and the layout of a canvas is done. */
export const drawnOn = (page: Page): Promise<unknown> =>
  page.waitForSelector('.explore-stage:not(.asking):not(:has(.canvas:not([data-drawn])))')

type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>

export const positionsOn = (page: Page): Promise<Positions> =>
  page.locator('.canvas').evaluate((canvas) => (canvas as unknown as { positions: () => Positions }).positions())

/** How many relationships the counts above the picture name. */
export const relationshipsOn = async (page: Page): Promise<number> => Number(await page.locator('.explore-counts b').nth(1).textContent())
