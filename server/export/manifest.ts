import type { GraphState } from '#vocabulary'
import type { AskedClock } from '../clock.ts'
import type { Bundle, Tally } from './bundle.ts'
import { citation } from './citations.ts'
import { permittedUses, ruleOf } from './licences.ts'

/** Left-out rows that are named one by one; the others are counted. */
const MOST_NAMED = 1_000

/** What a bundle is: how to get it again, what it cites, and what it may be used for. */
export function manifest(bundle: Bundle, tally: Tally, state: GraphState, clock: AskedClock, address: string) {
  const cited = [...tally.sources]
    .flatMap((id) => bundle.sources.get(id) ?? [])
    .map((source) => ({ source, number: bundle.numbers([source.id])[0] ?? 0 }))
  cited.sort((a, b) => a.number - b.number)
  const licences = [...new Set(cited.map(({ source }) => source.licence))].sort()
  return {
    export: bundle.name,
    format: bundle.format,
    address,
    dataVersion: state.dataVersion,
    schemaVersion: state.schemaVersion,
    clock: { asOf: clock.asOf, knownAt: clock.knownAt },
    counts: { rows: tally.rows, sources: cited.length, leftOut: tally.leftOut.length },
    bytes: tally.bytes,
    sha256: tally.sha256,
    ...bundle.prepared.whole,
    permittedUses: permittedUses(licences),
    licences: licences.map((licence) => {
      const { says, source } = ruleOf(licence)
      return { licence, says, saidBy: source, citations: cited.filter((one) => one.source.licence === licence).map(({ number }) => number) }
    }),
    leftOut: bundle.use === undefined ? undefined : leftOut(bundle, tally, bundle.use),
    citations: cited.map(({ source, number }) => citation(source, number)),
  }
}

/** Rows that may not be used as asked, by the sources that do not allow it. */
function leftOut({ sources }: Bundle, { leftOut: drafts }: Tally, use: NonNullable<Bundle['use']>) {
  const forbids = (id: string) => !ruleOf(sources.get(id)?.licence ?? 'unknown')[use]
  return {
    use,
    rows: drafts.slice(0, MOST_NAMED).map(({ id, claims, sources: own }) => ({ id, claims, sources: [...new Set(own)].filter(forbids) })),
    more: Math.max(0, drafts.length - MOST_NAMED),
  }
}
