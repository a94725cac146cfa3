import type { SearchCandidate } from '#graph'
import { type Entity, entityKinds } from '#vocabulary'

/** How a text was found, best first. */
export const howFound = ['identifier', 'exactName', 'prefix', 'words'] as const
export type HowFound = (typeof howFound)[number]

export type Reason = { readonly field: string; readonly matched: string; readonly how: HowFound }
export type Hit = {
  readonly entity: Entity
  /** 0..1: the place of how it was found, and of the words the share that was found. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/**
 * Ranks what an engine recalled, the same on every engine: by how it was found and how many of the words, then kind, then
 * number of relationships, then id. A candidate in whose names and identifiers nothing of the text stands is left out.
 */
export function ranked(text: string, candidates: readonly SearchCandidate[], degree: (id: string) => number): readonly Hit[] {
  const entities = new Map(candidates.map(({ entity }) => [entity.id, entity]))
  const hits = [...entities.values()].flatMap((entity) => hitOf(folded(text), entity) ?? [])
  return hits.sort(
    (a, b) =>
      b.score - a.score ||
      kinds.indexOf(a.entity.kind) - kinds.indexOf(b.entity.kind) ||
      degree(b.entity.id) - degree(a.entity.id) ||
      (a.entity.id < b.entity.id ? -1 : 1),
  )
}

export const kinds: readonly string[] = Object.keys(entityKinds)

/** Letters without case, width and accents; scripts without case stay as they are. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .trim()

/** Words as they stand in a text; a run of a script without spaces is one word. */
const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '')

function hitOf(text: string, entity: Entity): Hit | undefined {
  const names = [...new Set([entity.name, ...entity.names.map((name) => name.text)])]
  const reasons = [...identifierReasons(text, entity), ...names.flatMap((name) => nameReason(text, name) ?? [])]
  if (reasons.length === 0) return undefined
  const score = Math.max(...reasons.map(scoreOf(text)))
  const order = (reason: Reason) => howFound.indexOf(reason.how)
  return { entity, score, reasons: reasons.sort((a, b) => order(a) - order(b)) }
}

function identifierReasons(text: string, { identifiers }: Entity): Reason[] {
  return identifiers
    .filter(({ scheme, value }) => [folded(value), folded(`${scheme}:${value}`)].includes(text))
    .map(({ scheme, value }) => ({ field: scheme, matched: value, how: 'identifier' }))
}

function nameReason(text: string, name: string): Reason | undefined {
  const own = folded(name)
  const reason = (how: HowFound): Reason => ({ field: 'name', matched: name, how })
  if (own === text) return reason('exactName')
  if (own.startsWith(text)) return reason('prefix')
  return shareFound(text, name) > 0 ? reason('words') : undefined
}

/** How much of the text's words begin a word of the name, or stand within one where a script has no spaces. */
function shareFound(text: string, name: string): number {
  const own = wordsOf(folded(name))
  const asked = wordsOf(text)
  const found = asked.filter((word) => own.some((other) => other.startsWith(word) || (isUnspaced(word) && other.includes(word))))
  return asked.length === 0 ? 0 : found.length / asked.length
}

const isUnspaced = (word: string): boolean => /\p{Script=Han}/u.test(word)

const scoreOf =
  (text: string) =>
  ({ how, matched }: Reason): number => {
    const step = 1 / howFound.length
    const best = 1 - howFound.indexOf(how) * step
    return how === 'words' ? best * shareFound(text, matched) : best
  }
