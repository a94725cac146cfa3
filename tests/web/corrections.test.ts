import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { correctionsAddressIn } from '../../server/corrections.ts'
import { openBrowser } from './browser.ts'
import { openSite } from './site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** What the link of an evidence panel leads to; undefined where there is none. */
async function reportLink(settings: { readonly correctionsAddress?: string }): Promise<string | undefined> {
  const site = await openSite(undefined, settings)
  const page = await browser.newPage()
  try {
    await page.goto(`${site.address}/explore?seed=seed%3Adahua&sel=seed%3Adahua`)
    await page.waitForSelector('.evidence h2')
    await page.waitForLoadState('networkidle')
    const link = page.getByRole('link', { name: 'Report an error' })
    return (await link.count()) > 0 ? ((await link.getAttribute('href')) ?? undefined) : undefined
  } finally {
    await page.close()
    await site.close()
  }
}

describe('the evidence panel', () => {
  it('offers to report an error at the address configured, with what it is about', async () => {
    const link = new URL((await reportLink({ correctionsAddress: 'mailto:errors@graph.example' })) ?? '')
    expect([link.protocol, link.pathname]).toEqual(['mailto:', 'errors@graph.example'])
    expect(link.searchParams.get('subject')).toBe('Error in seed:dahua')
    expect(link.searchParams.get('body')).toContain('/explore?')
  })

  it('offers nothing where no address is configured', async () => {
    expect(await reportLink({})).toBeUndefined()
  })
})

describe('the address of corrections', () => {
  it('is a mailto: or https: address, or none', () => {
    expect(correctionsAddressIn({})).toBeUndefined()
    expect(correctionsAddressIn({ CORRECTIONS_ADDRESS: 'https://graph.example/errors' })).toBe('https://graph.example/errors')
    expect(correctionsAddressIn({ CORRECTIONS_ADDRESS: 'mailto:errors@graph.example' })).toBe('mailto:errors@graph.example')
  })

  it.each(['javascript:alert(1)', 'http://graph.example', 'errors@graph.example'])('refuses %s', (address) => {
    expect(() => correctionsAddressIn({ CORRECTIONS_ADDRESS: address })).toThrow(/expected a mailto: or https: address/)
  })
})
