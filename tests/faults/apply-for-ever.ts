import { openStore } from '#graph'
import { bigChange } from './big-change.ts'

/** Applies one change after the other, each saying on the output when it was kept. */
const store = await openStore({ dataFile: process.argv[2] ?? '' })
await store.prepare()
for (let load = 1; ; load += 1) {
  await store.apply(bigChange(load))
  process.stdout.write(`${load}\n`)
}
