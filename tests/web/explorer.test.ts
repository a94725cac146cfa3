import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { drawnOn, openPage, positionsOn, relationshipsOn } from './open-page.ts'
import { openSite, type Site } from './site.ts'

const hikvision = `seed=${encodeURIComponent('seed:hikvision')}`
const dahua = `seed=${encodeURIComponent('seed:dahua')}`
const day = 'asof=2024-02-07'

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

async function withPage(address: string, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints } = await openPage(browser, site.address, address)
  await use(page)
  expect(complaints).toEqual([])
  await page.context().close()
}

/** Until there are other than so many relationships, and the canvas rests. */
async function changedFrom(page: Page, before: number): Promise<number> {
  await page.waitForFunction((count) => document.querySelectorAll('.explore-counts b')[1]?.textContent !== String(count), before)
  await drawnOn(page)
  return relationshipsOn(page)
}

describe('an expansion', () => {
  it('moves nothing that stands, and undo and redo take it back and forth to the same places', () =>
    withPage(`/explore?${hikvision}&${day}`, async (page) => {
      const before = await positionsOn(page)
      const count = await relationshipsOn(page)
      await page.locator('.canvas').focus()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('x')
      expect(await changedFrom(page, count)).toBeGreaterThan(count)
      const after = await positionsOn(page)
      expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length)
      for (const [id, at] of Object.entries(before)) expect(after[id], id).toEqual(at)
      await page.keyboard.press('Control+z')
      await page.waitForFunction(
        (n) => document.querySelectorAll('.explore-counts b')[0]?.textContent === String(n),
        Object.keys(before).length,
      )
      await drawnOn(page)
      expect(await positionsOn(page)).toEqual(before)
      await page.keyboard.press('Control+Shift+z')
      await page.waitForFunction(
        (n) => document.querySelectorAll('.explore-counts b')[0]?.textContent === String(n),
        Object.keys(after).length,
      )
      await drawnOn(page)
      expect(await positionsOn(page)).toEqual(after)
    }))

  it('past a portion leaves a stack, which asks which and how many', () =>
    withPage(`/explore?${hikvision}&${day}&view=table`, async (page) => {
      const count = await relationshipsOn(page)
      await page.getByRole('button', { name: /more of Hikvision, not drawn/ }).click()
      const dialog = page.getByRole('dialog', { name: 'Choose what is drawn' })
      await dialog.getByLabel('Of the list').selectOption('restrictions')
      await dialog.getByLabel('date, newest first').check()
      await dialog.getByLabel('How many').fill('8')
      await dialog.getByRole('button', { name: 'Draw 8' }).click()
      expect(await changedFrom(page, count)).toBeGreaterThan(count)
      expect(new URL(page.url()).searchParams.getAll('x')).toEqual(['seed:hikvision.restrictions~date~8'])
      expect(
        await page
          .locator('tr', { hasText: 'is listed in' })
          .filter({ hasText: /^Hikvision/ })
          .count(),
      ).toBeGreaterThanOrEqual(8)
    }))

  it('is told to those who do not see it', () =>
    withPage(`/explore?${hikvision}&${day}`, async (page) => {
      const count = await relationshipsOn(page)
      await page.locator('.canvas').focus()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('x')
      const now = await changedFrom(page, count)
      expect(await page.locator('.explore-foot [role=status]').textContent()).toContain(`Added ${now - count} relationship`)
    }))
})

describe('a link', () => {
  it('gives the same picture again, whatever was expanded, pinned and laid out', async () => {
    const address = `/explore?${dahua}&${hikvision}&x=${encodeURIComponent('seed:cethik.all')}&${day}&pin=40,-300,${encodeURIComponent('seed:hikvision')}&lay=2`
    const seen: unknown[] = []
    for (const _ of [1, 2]) await withPage(address, async (page) => void seen.push(await positionsOn(page)))
    expect(seen[0]).toEqual(seen[1])
    expect(Object.values(seen[0] as object)).toContainEqual({ x: 40, y: -300 })
  })

  it('that is long stands deflated in the fragment, and is read again', async () => {
    const hidden = Array.from({ length: 60 }, (_, at) => `hide=${encodeURIComponent(`seed:an-entity-with-a-long-name-${at}`)}`).join('&')
    await withPage(`/explore?${hikvision}&${hidden}&kind=Company`, async (page) => {
      await page.waitForFunction(() => location.hash.startsWith('#s='))
      const short = page.url()
      expect(short.length).toBeLessThan(1500)
      const count = await relationshipsOn(page)
      await page.goto('about:blank')
      await page.goto(short)
      await page.getByRole('button', { name: 'Show 60 hidden' }).waitFor()
      await drawnOn(page)
      expect(await relationshipsOn(page)).toBe(count)
      expect(await page.locator('[data-kind=Company] input').isChecked()).toBe(true)
      expect(await page.locator('[data-kind=Restriction] input').isChecked()).toBe(false)
    })
  })

  it('that was made on other data says so', () =>
    withPage(`/explore?v=7&${hikvision}`, async (page) => {
      await page.getByText('data version 7').waitFor()
      await page.getByRole('button', { name: 'Understood' }).click()
      expect(await page.locator('.newer-data').count()).toBe(0)
      expect(new URL(page.url()).searchParams.get('v')).toBe('1')
    }))
})

describe('the evidence asked for', () => {
  it('is part of the question, in the address, and what it leaves out is counted', () =>
    withPage(`/explore?${hikvision}&${day}`, async (page) => {
      const count = await relationshipsOn(page)
      await page.getByRole('button', { name: 'evidence any' }).click()
      await page.getByLabel('recorded or better').check()
      await page.keyboard.press('Escape')
      expect(await changedFrom(page, count)).toBeLessThan(count)
      expect(new URL(page.url()).searchParams.get('standing')).toBe('recorded')
      expect(await page.locator('.legend').textContent()).toMatch(/Hikvision: \d+ relationships are left out/)
      expect(await page.locator('[data-standing=reported] .legend-figure').textContent()).toBe('0')
    }))

  it('may leave out a source, from the page of that source', () =>
    withPage('/sources', async (page) => {
      await page.locator('.source-table .num a').first().click()
      await page.getByRole('button', { name: 'Ask without it' }).click()
      expect(new URL(page.url()).searchParams.getAll('without')).toHaveLength(1)
      await page.getByRole('button', { name: /evidence without 1 source/ }).waitFor()
    }))
})

describe('by keyboard alone', () => {
  it('an entity is moved, pinned where it was put, and let go', () =>
    withPage(`/explore?${hikvision}&${day}`, async (page) => {
      const before = await positionsOn(page)
      await page.locator('.canvas').focus()
      for (const key of ['ArrowUp', 'm', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
      await page.waitForFunction(() => location.search.includes('pin='))
      const at = (await positionsOn(page))['seed:hikvision']
      expect(at?.x).toBeGreaterThan(before['seed:hikvision']?.x ?? 0)
      expect(at?.y).toBeGreaterThan(before['seed:hikvision']?.y ?? 0)
      await page.keyboard.press('p')
      await page.waitForFunction(() => !location.search.includes('pin='))
    }))

  it('an entity opens its menu with counts, a list of it is drawn, and it is hidden', () =>
    withPage(`/explore?${hikvision}&${day}`, async (page) => {
      const count = await relationshipsOn(page)
      await page.locator('.canvas').focus()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('.')
      const menu = page.getByRole('menu', { name: 'What can be done with Hikvision' })
      await menu.getByRole('menuitem', { name: 'Restrictions' }).waitFor()
      expect(await menu.getByRole('menuitem', { name: 'Restrictions' }).textContent()).toMatch(/\d of 9/)
      await page.keyboard.type('Restr')
      await page.keyboard.press('Enter')
      expect(await changedFrom(page, count)).toBeGreaterThan(count)
      expect(new URL(page.url()).searchParams.getAll('x')).toEqual(['seed:hikvision.restrictions'])
      await page.locator('.canvas').focus()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('h')
      await page.waitForFunction(() => location.search.includes('hide='))
    }))

  it('says where one is, and shows all keys', () =>
    withPage(`/explore?${hikvision}&${day}`, async (page) => {
      await page.locator('.canvas').focus()
      await page.keyboard.press('ArrowUp')
      expect(await page.locator('[data-focus]').textContent()).toMatch(/^Hikvision, Company/)
      await page.keyboard.press('Tab')
      expect(await page.locator('[data-focus]').textContent()).toMatch(/Hikvision.*(recorded|reported|alleged)/)
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys' }).waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.canvas').focus()
      await page.keyboard.press('t')
      await page.locator('table.twin').waitFor()
    }))

  it('the tree opens list by list, to the evidence of a line', () =>
    withPage(`/explore?${hikvision}&${day}&view=tree`, async (page) => {
      const tree = page.getByRole('treegrid', { name: 'The picture as a tree' })
      expect(await tree.getByRole('row').first().getAttribute('aria-expanded')).toBe('true')
      const owner = tree.getByRole('row', { name: /^CETHIK Group.*38.88/ }).first()
      await owner.focus()
      await page.keyboard.press('Enter')
      await page.waitForSelector('.evidence .claim')
      expect(await page.locator('.evidence h2').textContent()).toContain('CETHIK Group')
    }))
})

it('table and tree hold every line of the picture', () =>
  withPage(`/explore?${dahua}&${day}&view=table`, async (page) => {
    const lines = Number((await page.locator('.explore-counts').textContent())?.match(/in (\d+) line/)?.[1])
    expect(await page.locator('table.twin tbody tr').count()).toBe(lines)
    await page.getByRole('button', { name: 'Tree' }).click()
    await page.locator('.tree [role=row]').nth(5).waitFor()
    const names = await page.locator('.tree [role=row]').allTextContents()
    expect(names.length).toBeGreaterThan(5)
  }))
