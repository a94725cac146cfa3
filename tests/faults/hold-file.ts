import { openStore } from '#graph'

/** Holds the file named until it is ended; says so on its output. */
const store = await openStore({ dataFile: process.argv[2] ?? '', role: 'the holder' })
await store.prepare()
process.stdout.write('held\n')
setInterval(() => undefined, 60_000)
