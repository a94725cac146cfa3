import type { StoredClaim } from '#graph'
import { type AskedClock, isKnown } from '../clock.ts'
import type { Graph } from '../loaders.ts'
import type { Asked } from './export.ts'
import type { Answer } from './row.ts'

type Answers = { readonly answers: readonly Answer[]; readonly sources: readonly string[] }

/** What was answered to these claims, as known on the day: an allegation never leaves without it. */
export async function answersTo(
  claims: readonly StoredClaim[],
  clock: AskedClock,
  graph: Graph,
  numbers: Asked['numbers'],
): Promise<Answers> {
  const found = (await Promise.all(claims.map(({ id }) => graph.answersTo(id)))).flatMap((answers) => answers ?? [])
  const known = [...new Map(found.filter((claim) => isKnown(claim, clock.knownAt)).map((claim) => [claim.id, claim])).values()]
  const answers = await Promise.all(
    known.map(async (claim) => ({
      id: claim.id,
      speaker: await speakerName(claim, graph),
      text: claim.text,
      citation: numbers([claim.source]),
    })),
  )
  return { answers, sources: known.map(({ source }) => source) }
}

/** Who asserts a claim, in neutral words where the person is protected; empty where it is the source itself. */
export async function speakerName({ speaker, speakerAs }: StoredClaim, graph: Graph): Promise<string> {
  const entity = speaker === undefined ? undefined : await graph.entity(speaker)
  return entity?.name ?? speakerAs ?? ''
}
