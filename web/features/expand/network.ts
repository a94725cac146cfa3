import type { Client } from 'urql'
import { askedEvidence } from '../../api/asked-evidence.ts'
import { type EdgeFragment, type EntityLabelFragment, NetworkDocument } from '../../api/generated/documents.ts'
import type { Question } from '../../state/question.ts'

export type NetworkAnswer = {
  readonly nodes: readonly EntityLabelFragment[]
  readonly relationships: readonly EdgeFragment[]
  /** Where something was left out. */
  readonly cuts: readonly { readonly at: { readonly id: string } }[]
}

/** So many entities may be asked about at once; lines are sought within every two groups of half as many. */
const SEEDS = 20
/** Entities that are looked at for lines between them; beyond, the foot says so. */
export const MOST_BETWEEN = 80

/** What stands around the seeds, two steps far: the strongest of each list, with what was cut. */
export async function aroundSeeds(client: Client, seeds: readonly string[], question: Question): Promise<NetworkAnswer | undefined> {
  return ask(client, seeds.slice(0, SEEDS), question, { depth: 2, perNode: 6, maxNodes: 150 })
}

/** Relationships between entities that are drawn, which no list that was read has brought. */
export async function linesBetween(client: Client, ids: readonly string[], question: Question): Promise<readonly EdgeFragment[]> {
  const some = ids.slice(0, MOST_BETWEEN)
  const half = SEEDS / 2
  const groups = Array.from({ length: Math.ceil(some.length / half) }, (_, at) => some.slice(at * half, (at + 1) * half))
  const pairs = groups.flatMap((one, at) =>
    at + 1 < groups.length ? groups.slice(at + 1).map((other) => [...one, ...other]) : at === 0 ? [one] : [],
  )
  const answers = await Promise.all(pairs.map((pair) => ask(client, pair, question, { depth: 0, perNode: 1, maxNodes: SEEDS })))
  return answers.flatMap((answer) => answer?.relationships ?? [])
}

type Size = { readonly depth: number; readonly perNode: number; readonly maxNodes: number }

async function ask(
  client: Client,
  seeds: readonly string[],
  { asOf, knownAt, evidence }: Question,
  size: Size,
): Promise<NetworkAnswer | undefined> {
  const variables = { seeds: [...seeds], ...size, evidence: askedEvidence(evidence), asOf: asOf ?? null, knownAt: knownAt ?? null }
  const { data, error } = await client.query(NetworkDocument, variables)
  if (error) throw error
  return data?.network.__typename === 'Network' ? data.network : undefined
}
