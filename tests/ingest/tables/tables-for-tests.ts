import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadTables, type TablesOptions } from '../../../ingest/load-tables.ts'
import { readMapping } from '../../../ingest/mapping/read.ts'
import { hashOf } from '../../../ingest/tables/tally.ts'
import { workbench } from '../dossier-for-tests.ts'

/** A register of stakes: an id and a name at each end, a share in percent, a day. */
export const stakes = (change: (text: string) => string = (text) => text): string =>
  change(`
mapping: register
source: { title: Stakes, publisher: The Register, licence: CC0-1.0, publishedOn: 2024-03-01, mode: record, coverage: complete }
tables:
  stakes:
    records:
      holder: { kind: { column: type, table: { person: Person, company: Company } }, key: [holder_id], name: holder }
      company: { kind: Company, key: [company_id], name: company, identifiers: [{ scheme: lei, column: lei }] }
    claims:
      stake: { subject: holder, predicate: OWNS, object: company, share: { percent: percent }, validFrom: since }
    ignore: [phone]
`)

export const header = 'type,holder_id,holder,company_id,company,lei,percent,since,phone'
export const csv = (...rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`
export const alder = 'company,1,Alder,2,Birch,,30,2020-01-01,'
export const cedar = 'person,3,C. Cedar,2,Birch,,20 %,2021,'
export const dogwood = 'company,4,Dogwood,2,Birch,,10,2021-05,'

type Files = { readonly [name: string]: string | Buffer }

/** A graph of its own, and files loaded into it by a mapping. */
export async function tablesBench() {
  const bench = await workbench()
  const write = (name: string, content: string | Buffer) => {
    const path = join(bench.folder, name)
    writeFileSync(path, content)
    return path
  }
  const places = { log: bench.log, spools: join(bench.folder, 'spool'), runs: join(bench.folder, 'runs') }
  const load = async (mapping: string, files: Files, options: Partial<TablesOptions> = {}) => {
    const read = readMapping(mapping)
    if ('faults' in read) throw new Error(JSON.stringify(read.faults))
    const paths = Object.entries(files).map(([name, content]) => write(name, content))
    return loadTables(bench.store, read.mapping, hashOf([mapping]), paths, { ...places, ...options })
  }
  const rejected = (
    run: string,
  ): { readonly rule: string; readonly line: number; readonly raw: string; readonly [field: string]: unknown }[] => {
    const file = join(places.runs, run, 'rejected.ndjson')
    if (!existsSync(file)) return []
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }
  const spooled = () => (existsSync(places.spools) ? readdirSync(places.spools) : [])
  return { ...bench, ...places, write, load, rejected, spooled }
}

export type TablesBench = Awaited<ReturnType<typeof tablesBench>>
