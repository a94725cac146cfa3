import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { economy } from './economy.ts'
import { withEmbedded, withNeo4j } from './engines.ts'
import { benchExplorer } from './explorer.ts'
import { print } from './figure.ts'
import { benchGraph } from './graph.ts'
import { changesOf } from './load.ts'
import { ownershipBench } from './ownership.ts'
import { benchRelate } from './relate.ts'
import { benchSeed } from './seed.ts'
import { benchStoredOwnership } from './stored-ownership.ts'
import { benchTables } from './tables.ts'
import { benchWalk } from './walk.ts'

/** `npm run bench -- [relate|seed|csv|embedded|neo4j|walk|ownership|explorer …] [--entities 200000] [--relationships 600000] [--hub 150000] [--companies 1000000] [--stored 100000] [--rows 20000]` */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    entities: { type: 'string', default: '200000' },
    relationships: { type: 'string', default: '600000' },
    hub: { type: 'string', default: '150000' },
    rows: { type: 'string', default: '20000' },
    companies: { type: 'string', default: '1000000' },
    stored: { type: 'string', default: '100000' },
  },
})
const size = { entities: Number(values.entities), relationships: Number(values.relationships), hub: Number(values.hub) }
const made = `${values.entities} entities, ${values.relationships} relationships, a hub of ${values.hub}`

const parts: Record<string, () => Promise<void>> = {
  relate: async () => print('Derivation alone', await benchRelate()),
  seed: async () => print('The seed dossier', await benchSeed()),
  csv: async () => print(`A table of ${values.rows} rows`, await benchTables(Number(values.rows)), 'that'),
  embedded: async () => print(`Embedded engine: ${made}`, await withEmbedded((subject) => benchGraph(subject, changesOf(economy(size))))),
  neo4j: async () => print(`Neo4j: ${made}`, await withNeo4j((subject) => benchGraph(subject, changesOf(economy(size))))),
  walk: async () => {
    print(`Walks on the embedded engine: ${made}`, await withEmbedded((subject) => benchWalk(subject, changesOf(economy(size)))))
    print(`Walks on Neo4j: ${made}`, await withNeo4j((subject) => benchWalk(subject, changesOf(economy(size)))))
  },
  ownership: async () => {
    print(`Ownership: ${values.companies} companies, three times the stakes`, ownershipBench(Number(values.companies)), 'that')
    const stored = `Ownership from the store, ${values.stored} companies, three times the stakes`
    for (const [engine, open] of [
      ['the embedded engine', withEmbedded],
      ['Neo4j', withNeo4j],
    ] as const) {
      print(`${stored}: ${engine}`, await open(({ runner }) => benchStoredOwnership(runner, Number(values.stored))), 'that')
    }
  },
  explorer: async () => print('The explorer, in Chromium', await benchExplorer(), 'the goal'),
}

process.stdout.write(`${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`)
const unknown = positionals.filter((part) => !(part in parts))
if (unknown.length > 0) throw new Error(`no part "${unknown.join('", "')}", expected ${Object.keys(parts).join(', ')}`)
for (const part of positionals.length > 0 ? positionals : Object.keys(parts)) await parts[part]?.()
