import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readDossier } from '../../ingest/dossier/read.ts'
import { rowsOf } from '../../ingest/dossier/rows.ts'
import { faultLine } from '../../ingest/readers/fault.ts'

const cases = new URL('./dossier/', import.meta.url)

/** A folder is a case: what a dossier is read as, or everything that is wrong with it. */
it.each(readdirSync(cases))('the dossier %s is read as expected', async (name) => {
  const reading = readDossier(readFileSync(new URL(`${name}/input.yaml`, cases), 'utf8'))
  const seen =
    'faults' in reading
      ? { faults: reading.faults.map((fault) => faultLine('input.yaml', fault)) }
      : { doubts: reading.doubts.map((doubt) => faultLine('input.yaml', doubt)), rows: rowsOf(reading.dossier) }
  await expect(`${JSON.stringify(seen, null, 2)}\n`).toMatchFileSnapshot(new URL(`${name}/expected.json`, cases).pathname)
})

it('a dossier with twelve different mistakes reports all twelve', () => {
  const reading = readDossier(readFileSync(new URL('twelve-mistakes/input.yaml', cases), 'utf8'))
  expect('faults' in reading ? reading.faults.length : 0).toBe(12)
})

it('one sentence has one id, and another sentence another', () => {
  const text = (locator: string) => `
dossier: ids
version: 2024-01-01
sources: { wire: { kind: news, licence: copyright } }
entities: { a: { kind: Company, name: A } }
claims: { c1: { subject: a, predicate: saysSo, mode: report, speaker: unknown, source: wire, locator: ${locator}, text: It says so. } }`
  const id = (locator: string) => {
    const reading = readDossier(text(locator))
    return 'dossier' in reading ? rowsOf(reading.dossier).claims[0]?.id : undefined
  }
  expect(id('s1')).toMatch(/^[0-9a-f]{20}$/)
  expect(id('s1')).toBe(id('s1'))
  expect(id('s2')).not.toBe(id('s1'))
})

it('the seed dossier is read without a fault', () => {
  const reading = readDossier(readFileSync(new URL('../../ingest/dossiers/seed.yaml', import.meta.url), 'utf8'))
  expect('faults' in reading ? reading.faults.map((fault) => faultLine('seed.yaml', fault)) : []).toEqual([])
})
