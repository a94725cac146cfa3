import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sharedFile } from '../../shared-data.ts'
import { type CaseClaim, type CaseSource, inputOf } from './case.ts'
import { expectSeed, factId } from './seed.ts'

const rows = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

it('the facts behind the seed dossier amount to its relationships, on every day of knowledge', (ctx) => {
  const read = <T>(name: string) => rows<T>(sharedFile(`facts/${name}.jsonl`, ctx.skip))
  const sources = Object.fromEntries(read<CaseSource & { readonly id: string }>('sources').map((source) => [source.id, source]))
  const claims = read<CaseClaim & { readonly source: string; readonly locator: string }>('claims')
  for (const claim of claims) expect(factId(claim)).toBe(claim.id)
  expectSeed(inputOf({ sources, claims, authored: read('contradictions') }))
})
