import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { openPage } from './open-page.ts'
import { openSite, type Site } from './site.ts'

const hikvision = `/explore?seed=${encodeURIComponent('seed:hikvision')}&asof=2024-02-07`
const dahua = `/explore?seed=${encodeURIComponent('seed:dahua')}&asof=2024-02-07`

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

async function choose(page: Page): Promise<void> {
  await page.getByRole('button', { name: /more of Hikvision, not drawn/ }).click()
  await page.getByRole('dialog', { name: 'Choose what is drawn' }).getByLabel('How many').waitFor()
}

async function wrongNumber(page: Page): Promise<void> {
  await choose(page)
  await page.getByLabel('How many').fill('0')
  await page.locator('.choice .fault').waitFor()
}

async function exportMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Everything, JSON' }).waitFor()
}

async function search(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('hik')
  await page.getByRole('option').first().waitFor()
}

const opened = { choose, wrongNumber, exportMenu, search } as const

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(Object.keys(opened) as (keyof typeof opened)[])('%s, when open, is accessible and breaks no policy', async (name) => {
    const { page, complaints } = await openPage(browser, site.address, `${hikvision}&view=table`, { colorScheme })
    await opened[name](page)
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`)).toEqual([])
    expect(complaints).toEqual([])
    await page.screenshot({ path: `tests/web/screens/${name}-${colorScheme}.png` })
    await page.context().close()
  })
})

describe('to those who hear it', () => {
  it('the tree is told with its levels, names and evidence', async () => {
    const { page } = await openPage(browser, site.address, `${dahua}&view=tree`)
    const tree = page.getByRole('treegrid', { name: 'The picture as a tree' })
    expect(await tree.ariaSnapshot()).toMatchSnapshot()
    await page.context().close()
  })

  it('the table is told with its headers, which sort, and its rows', async () => {
    const { page } = await openPage(browser, site.address, `${dahua}&view=table`)
    expect(await page.locator('table.twin').ariaSnapshot()).toMatchSnapshot()
    await page.context().close()
  })
})
