import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { loadTables } from '../../../ingest/load-tables.ts'
import { readMappingFile } from '../../../ingest/mapping/read.ts'
import { tablesText } from '../../../ingest/tables/report.ts'
import { askerOf } from '../../server/asking.ts'
import { tablesBench } from './tables-for-tests.ts'

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url))
const page = readFileSync(`${docs}your-own-data.md`, 'utf8')

it('the table of the documentation loads as the page says, its rejected rows too once repaired, and a path runs through it', async () => {
  const read = await readMappingFile(`${docs}examples/shareholdings.yaml`)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const bench = await tablesBench()
  try {
    const load = (file: string) => loadTables(bench.store, read.mapping, read.sha256, [file], bench)
    const report = await load(`${docs}examples/shareholdings.csv`)
    const told = /```\n(rows: .*?)```/s.exec(page)?.[1] ?? 'nothing'
    expect(tablesText(report, 'runs')).toContain(told.trim())
    expect(report).toMatchObject({ doubts: { share: 1, partialDate: 1, identifier: 1 }, unread: [] })
    const letters = bench.rejected(report.run)
    expect(letters.map(({ line, reason }) => [line, reason])).toEqual([
      [6, expect.stringContaining('"fund" is in no table')],
      [7, 'holder has no holder_no'],
    ])
    const repaired = letters.map((letter) => ({ ...letter, raw: letter.raw.replace(';fund;', ';company;').replace(/^;/, 'H-05;') }))
    const again = await load(bench.write('rejected.ndjson', repaired.map((letter) => `${JSON.stringify(letter)}\n`).join('')))
    expect(again).toMatchObject({ outcome: 'loaded', rows: { read: 2, written: 2, rejected: 0 } })
    const question = /```graphql\n(.*?)```/s.exec(page)?.[1] ?? ''
    const answer = await askerOf(bench.store)(question)
    expect(answer.errors).toBeUndefined()
    const [path] = answer.data.paths.nodes
    expect(answer.data.paths.complete).toBe(true)
    expect(path.steps.map(textsOf)).toEqual([
      ['The Harbour Registry lists Northern Port Authority as a holder of Harbour Holding with the share "60 %".'],
      ['The Harbour Registry lists Harbour Holding as a holder of Quay Cranes with the share "51,5".'],
      ['The Harbour Registry lists Quay Cranes as a holder of Dock Software with the share "140 %".'],
    ])
  } finally {
    await bench.close()
  }
})

type Answered = { readonly relationship: { readonly claims: { readonly nodes: readonly { readonly text: string }[] } } }
const textsOf = ({ relationship }: Answered): string[] => relationship.claims.nodes.map(({ text }) => text)
