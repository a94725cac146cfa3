import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse'
import { openEmbedded } from '../../cypher/store/embedded.ts'
import { storeOver } from '../../cypher/store/open-store.ts'
import { loadTables, type TablesOptions } from '../../ingest/load-tables.ts'
import { readMapping } from '../../ingest/mapping/read.ts'
import { bareGrafeo, recording } from './bare-engine.ts'
import type { Figure } from './figure.ts'

const MAPPING = `
mapping: bench
source: { title: Made up, publisher: Bench, licence: CC0-1.0, publishedOn: 2024-01-01, mode: record, coverage: complete }
tables:
  stakes:
    records:
      holder: { kind: Company, key: [holder_id], name: holder }
      company: { kind: Company, key: [company_id], name: company }
    claims:
      stake: { subject: holder, predicate: OWNS, object: company, share: { percent: percent }, validFrom: since }
`

/** Loads a made-up table of so many rows, again, and changed; and reads one ten times as long. Ratios are within one run, of processor time: other work on the machine counts in none. */
export async function benchTables(rows: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  const kept = recording(openEmbedded(join(folder, 'ours.grafeo'), 600_000))
  const store = storeOver(kept.runner)
  await store.prepare()
  const mapping = mappingOf()
  const load = (file: string, options: Partial<TablesOptions> = {}) =>
    loadTables(store, mapping, 'bench', [file], {
      log: join(folder, 'log'),
      spools: join(folder, 'spool'),
      runs: join(folder, 'runs'),
      ...options,
    })
  const [file, larger] = [table(folder, 'stakes.csv', rows), table(folder, 'larger.csv', 10 * rows)]
  await load(file, { dryRun: true })
  const parsing = await cpu(() => parsed(file))
  const dry = await cpu(() => load(file, { dryRun: true }))
  const small = await peak(() => load(file, { dryRun: true }))
  const large = await peak(() => load(larger, { dryRun: true }))
  kept.written.length = 0
  const first = await cpu(() => load(file))
  const sent = kept.written.splice(0)
  const again = await cpu(() => load(file))
  const compared = await cpu(() => load(file, { force: true }))
  const refreshed = await cpu(() => load(table(folder, 'stakes.csv', rows, 100), { published: '2024-02-01' }))
  await store.close()
  const bare = await bareLoad(join(folder, 'bare.grafeo'), sent)
  rmSync(folder, { recursive: true, force: true })
  return [
    { name: 'dry run, CPU ÷ csv-parse alone', value: dry, unit: 'ms', ratio: dry / parsing },
    { name: 'first load ÷ the same statements bare', value: first, unit: 'ms', ratio: first / bare },
    { name: 'same bytes again ÷ first load', value: again, unit: 'ms', ratio: again / first },
    { name: 'same content, compared row by row ÷ first load', value: compared, unit: 'ms', ratio: compared / first },
    { name: 'refresh with 1 % changed ÷ first load', value: refreshed, unit: 'ms', ratio: refreshed / first },
    { name: 'peak memory of a dry run, file ten times larger ÷ once', value: large, unit: 'MiB', ratio: large / small },
  ]
}

function mappingOf() {
  const read = readMapping(MAPPING)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.mapping
}

/** Rows in which every so manieth has another share than at first. */
function table(folder: string, name: string, rows: number, changedEach = Number.POSITIVE_INFINITY): string {
  const path = join(folder, name)
  const lines = Array.from({ length: rows }, (_, at) => {
    const percent = (at % 90) + (at % changedEach === 0 && Number.isFinite(changedEach) ? 2 : 1)
    return `h${at},Holder ${at},c${at % 997},Company ${at % 997},${percent},2020-01-${String((at % 28) + 1).padStart(2, '0')}`
  })
  writeFileSync(path, `holder_id,holder,company_id,company,percent,since\n${lines.join('\n')}\n`)
  return path
}

async function parsed(file: string): Promise<void> {
  const records = createReadStream(file).pipe(parse({ relax_column_count: true }))
  for await (const _ of records);
}

/** Milliseconds of processor time. */
async function cpu(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** The most memory that this process held meanwhile, in MiB. */
async function peak(work: () => Promise<unknown>): Promise<number> {
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 10)
  await work()
  clearInterval(timer)
  return Math.max(most, process.memoryUsage.rss()) / 2 ** 20
}

async function bareLoad(file: string, sent: ReturnType<typeof recording>['written']): Promise<number> {
  const prepared = openEmbedded(file)
  await storeOver(prepared).prepare()
  await prepared.close()
  const bare = bareGrafeo(file)
  const time = await cpu(async () => {
    for (const transaction of sent) await bare.write(transaction)
  })
  await bare.close()
  return time
}
