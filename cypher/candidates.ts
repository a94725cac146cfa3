import { type Entity, identifierId, type Judgement, sortedPair } from '#vocabulary'
import type { GraphReads } from './store/graph-store.ts'

type Recall = Pick<GraphReads, 'searchCandidates'>

/** Two entities that may be one: evidence for a person to judge, and never a merge. `score` is from 0 to 1. */
export type Candidate = { readonly between: readonly [string, string]; readonly score: number; readonly reasons: readonly string[] }

const WORTH_A_LOOK = 0.6
const RECALLED = 10

/**
 * Candidates among what the graph holds for entities just written, protected ones apart. Two that one file tells apart,
 * or a person has judged, are none; a pair judged unsure is one.
 */
export async function candidatesFor(reads: Recall, entities: readonly Entity[], judgements: readonly Judgement[]): Promise<Candidate[]> {
  const found = new Map(judgements.filter((one) => one.verdict === 'unsure').map((one) => [one.between.join('\0'), unsure(one)]))
  const judged = judgements.map((one) => one.between)
  for (const entity of entities.filter((one) => !one.protected && one.kind !== 'Unknown')) {
    for (const other of await recalled(reads, entity)) {
      const candidate = toldApart(entity, other, judged) ? undefined : compare(entity, other)
      if (candidate) found.set(candidate.between.join('\0'), candidate)
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score || (a.between.join('\0') < b.between.join('\0') ? -1 : 1))
}

const unsure = ({ between, by, because }: Judgement): Candidate => ({
  between,
  score: WORTH_A_LOOK,
  reasons: [`${by} is unsure: ${because}`],
})

function toldApart(a: Entity, b: Entity, judged: readonly (readonly string[])[]): boolean {
  const sources = new Set(a.records.map(sourceOfRecord))
  if (b.records.some((record) => sources.has(sourceOfRecord(record)))) return true
  const [here, there] = [namesFor(a), namesFor(b)]
  return judged.some(([x = '', y = '']) => (here.has(x) && there.has(y)) || (here.has(y) && there.has(x)))
}

const sourceOfRecord = (record: string): string => record.split(':', 1)[0] ?? ''
/** Every way to name an entity in a judgement. */
export const namesFor = (entity: Entity): ReadonlySet<string> =>
  new Set([entity.id, ...entity.records, ...entity.identifiers.map(identifierId)])

/** Entities of the same kind with a similar name. */
async function recalled(reads: Recall, entity: Entity): Promise<Entity[]> {
  const others = new Map<string, Entity>()
  const found = await Promise.all(entity.names.map(({ text }) => reads.searchCandidates(text, [entity.kind], RECALLED)))
  for (const { entity: other } of found.flat()) if (other.id !== entity.id && !other.protected) others.set(other.id, other)
  return [...others.values()]
}

/** How alike two entities are by what they are called; undefined where a look is not worth it. */
export function compare(a: Entity, b: Entity): Candidate | undefined {
  const name = bestName(a, b)
  if (!name) return undefined
  const shared = a.identifiers.map(identifierId).filter((id) => b.identifiers.some((other) => identifierId(other) === id))
  const [here, there] = [a.properties.country, b.properties.country]
  const elsewhere = here !== undefined && there !== undefined && here !== there
  const score = Math.min(1, name.score + 0.1 * shared.length) - (elsewhere ? 0.3 : 0)
  if (score < WORTH_A_LOOK) return undefined
  const reasons = [name.reason, ...shared.map((id) => `both ${id}`), ...(elsewhere ? [`${here} and ${there}`] : [])]
  return { between: sortedPair(a.id, b.id), score: Math.round(score * 100) / 100, reasons }
}

function bestName(a: Entity, b: Entity): { score: number; reason: string } | undefined {
  const all = a.names.flatMap((one) => b.names.map((other) => likeness(one.text, other.text)))
  return all.reduce((best, next) => (next && (!best || next.score > best.score) ? next : best), undefined)
}

function likeness(one: string, other: string): { score: number; reason: string } | undefined {
  const [a, b] = [words(one), words(other)]
  if (a.join(' ') === b.join(' ')) return { score: 0.9, reason: `the same name: ${one}` }
  const [c, d] = [a.filter(isNoLegalForm), b.filter(isNoLegalForm)]
  if (c.length > 0 && c.join(' ') === d.join(' '))
    return { score: 0.8, reason: `the same name without its legal form: ${one} and ${other}` }
  const common = new Set(c.filter((word) => d.includes(word))).size
  const all = new Set([...c, ...d]).size
  if (common < 2) return undefined
  return { score: (0.8 * common) / all, reason: `${common} of ${all} words: ${one} and ${other}` }
}

const words = (name: string): string[] =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const legalForms = new Set(
  'co company corp corporation inc incorporated limited llc llp ltd plc gmbh ag sa bv nv oy ab as spa srl group'.split(' '),
)
/** Whether a word of a folded name is more than its legal form. */
export const isNoLegalForm = (word: string): boolean => !legalForms.has(word)
