import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { loadTables } from '../../../ingest/load-tables.ts'
import { readMappingFile } from '../../../ingest/mapping/read.ts'
import { askerOf } from '../../server/asking.ts'
import { sharedFile } from '../../shared-data.ts'
import { tablesBench } from './tables-for-tests.ts'

const names = ['Company', 'Person', 'CompanyInvestCompany', 'PersonInvestCompany']
const mappingFile = fileURLToPath(new URL('../../../ingest/mappings/finbench.yaml', import.meta.url))

it('the investments of FinBench load by their mapping, and every id comes back byte for byte', { timeout: 300_000 }, async (context) => {
  const files = names.map((name) => sharedFile(`data/finbench/snapshot/${name}.csv`, context.skip))
  const read = await readMappingFile(mappingFile)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const bench = await tablesBench()
  try {
    const report = await loadTables(bench.store, read.mapping, read.sha256, files, bench)
    expect(report).toMatchObject({ outcome: 'loaded', rows: { read: 7_958, written: 7_958, rejected: 0 }, unread: [], doubts: {} })
    expect(report.counts).toMatchObject({ records: 2_924, claims: 5_034, relationships: 5_034 })
    const rows = readFileSync(files[3] ?? '', 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    const ask = askerOf(bench.store)
    const long = rows.map((row) => row.split('|')).filter(([person = '']) => person.length > 10)
    expect(long.length).toBeGreaterThan(5)
    for (const row of long.slice(0, 5)) await asked(row, ask)
    const self = '6597069767101'
    const own = await ask(`{ entity(id: "finbench:company/${self}") { ... on Company { owners { nodes { from { id } } } } } }`)
    expect(own.data.entity.owners.nodes.map((edge: { from: { id: string } }) => edge.from.id)).toContain(`finbench:company/${self}`)
  } finally {
    await bench.close()
  }
})

async function asked([person = '', company = '']: readonly string[], ask: ReturnType<typeof askerOf>): Promise<void> {
  const answer = await ask(`{ entity(id: "finbench:person/${person}") { id ... on Person { holdings { nodes { to { id } } } } } }`)
  expect(answer.errors).toBeUndefined()
  expect(answer.data.entity.id).toBe(`finbench:person/${person}`)
  expect(answer.data.entity.holdings.nodes.map((edge: { to: { id: string } }) => edge.to.id)).toContain(`finbench:company/${company}`)
}
