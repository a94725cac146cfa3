import type { GraphChanges, GraphStore } from '#graph'
import { storeOver } from '../../cypher/store/open-store.ts'
import type { StatementRunner } from '../../cypher/store/statement-runner.ts'
import { today } from '../../server/clock.ts'
import { type BareEngine, recording, type Sent } from './bare-engine.ts'
import { madeUpName } from './economy.ts'
import { alternated, type Figure, timed } from './figure.ts'
import { applyAll } from './load.ts'

/** An engine to measure: ours over a runner on a prepared, empty database, the bare one to load into another such and to ask. */
export type Subject = { readonly runner: StatementRunner; readonly loaded: BareEngine; readonly asked: BareEngine }

/** Loads the same statements both ways, then asks the same questions both ways. */
export async function benchGraph({ runner, loaded, asked }: Subject, changes: readonly GraphChanges[]): Promise<Figure[]> {
  const kept = recording(runner)
  const store = storeOver(kept.runner)
  const ours = await timed(() => applyAll(store, changes))
  const sent = kept.written.splice(0)
  const theirs = await timed(async () => {
    for (const transaction of sent) await loaded.write(transaction)
  })
  const elements = changes.reduce(
    (sum, { entities = [], claims = [], relationships = [] }) => sum + entities.length + claims.length + relationships.length,
    0,
  )
  const load = { name: 'load', value: elements / (ours / 1_000), unit: 'elements/s', ratio: ours / theirs }
  return [load, ...(await benchQuestions(store, kept.asked, asked))]
}

/** Milliseconds a question, each also as the bare engine answers the same statements. */
async function benchQuestions(store: GraphStore, asked: Sent[], bare: BareEngine): Promise<Figure[]> {
  const clock = { since: today(), until: today(), knownAt: today() }
  const some = Array.from({ length: 25 }, (_, index) => `made:${(index + 1) * 701}`)
  const questions: [string, () => Promise<unknown>][] = [
    ['one entity', () => store.entities(['made:7001'])],
    ['25 entities at once', () => store.entities(some)],
    ['one hop, first 10', () => store.relationshipsOf(['made:7001'], { clock, page: { take: 10 } })],
    ['one hop of 25 at once', () => store.relationshipsOf(some, { clock, page: { take: 10 } })],
    ['first 10 of the hub', () => store.relationshipsOf(['made:0'], { types: ['LISTED_IN'], direction: 'in', clock, page: { take: 10 } })],
    ['search by words', () => store.searchCandidates(madeUpName(7_001), undefined, 200)],
  ]
  const figures: Figure[] = []
  for (const [question, ask] of questions) figures.push(await benchQuestion(question, ask, asked, bare))
  return figures
}

async function benchQuestion(name: string, ask: () => Promise<unknown>, asked: Sent[], bare: BareEngine): Promise<Figure> {
  asked.length = 0
  await ask()
  const sent = asked.splice(0)
  const times = await alternated(15, ask, () => Promise.all(sent.map((one) => bare.read(one))))
  return { name, value: times.ours, unit: 'ms', ratio: times.ours / times.bare }
}
