import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { openSite, type Site } from './site.ts'

/** An invented name for the witness whom the dossier leaves without one. */
const invented = 'Zulpiqar Testperson'

let site: Site
let browser: Browser
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-witness-'))
  const file = join(folder, 'seed.yaml')
  writeFileSync(file, named(readFileSync('ingest/dossiers/seed.yaml', 'utf8')))
  site = await openSite([file])
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The dossier with a name for the witness, who has none in it, and with a stake, so that the charts would draw them. */
function named(dossier: string): string {
  const head = '  witness-1:\n    kind: Person\n'
  expect(dossier).toContain(head)
  const owning = `  s01: { subject: cethik,`
  expect(dossier).toContain(owning)
  const owner = `  s00: { subject: witness-1, predicate: OWNS, object: hikvision, share: { lo: 0.05, hi: 0.05, raw: "5%" }, direct: true,
      mode: report, speaker: wikipedia, source: wikipedia-hikvision-2024-01, locator: a test, validFrom: 2022, knownFrom: 2024-01,
      about: [witness-1, hikvision], text: "A stake invented for this test." }\n\n`
  return dossier.replace(head, `${head}    names: [{ text: ${invented}, lang: en }]\n`).replace(owning, owner + owning)
}

it('a protected person is named on no screen and in no answer a screen gets', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const answers: string[] = []
  page.on('response', async (response) => {
    if (response.url().endsWith('/graphql')) answers.push(await response.text().catch(() => ''))
  })
  const addresses = [
    '/',
    '/e/seed%3Awitness-1',
    '/e/seed%3Ahikvision',
    '/explore?seed=seed%3Awitness-1',
    '/explore?seed=seed%3Ahikvision&view=table',
    '/explore?seed=seed%3Ahikvision&sel=seed%3Awitness-1',
    '/sources?tab=contradictions',
    '/sources?tab=missing',
    '/explore?seed=seed%3Awitness-1&seed=seed%3Ahikvision&depth=2&view=tree',
    '/paths?from=seed%3Awitness-1&to=seed%3Ahikvision',
    '/paths?from=seed%3Ahikvision&to=seed%3Aungc',
    '/ownership/seed%3Ahikvision',
    '/ownership/seed%3Ahikvision?view=table',
    '/ownership/seed%3Awitness-1',
    '/rules',
  ]
  for (const address of addresses) {
    await page.goto(site.address + address)
    await page.waitForLoadState('networkidle')
    expect(await page.content(), address).not.toContain('Testperson')
  }
  await page.goto(`${site.address}/explore?seed=seed%3Awitness-1&seed=seed%3Ahikvision&view=table`)
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Everything, JSON' }).click()])
  expect(readFileSync(await download.path(), 'utf8')).not.toContain('Testperson')
  expect(page.url()).not.toContain('Testperson')
  await page.goto(site.address)
  await page.getByRole('combobox').fill(invented)
  await page.getByText('Nothing is found').waitFor()
  expect(answers.length).toBeGreaterThan(addresses.length)
  expect(answers.filter((answer) => answer.includes('Testperson'))).toEqual([])
})
