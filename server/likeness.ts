import { isNoLegalForm } from '#graph'
import { folded } from './ranking.ts'

type Alike =
  | { readonly how: 'exact' | 'legalForm' }
  /** `share`: the mean of the parts of either name that the other has. */
  | { readonly how: 'words'; readonly common: number; readonly all: number; readonly share: number }

/** At least so much of what was asked must stand in a name before its words count. */
const LEAST = 0.5

/** How alike two names are; undefined where less than half of the one asked stands in the other. */
export function howAlike(asked: string, own: string): Alike | undefined {
  const [a, b] = [folded(asked).normalize('NFKC'), folded(own).normalize('NFKC')]
  if (a === '') return undefined
  const [words, others] = [wordsOf(a), wordsOf(b)]
  // Of signs alone only the same signs are the same.
  if (words.length === 0) return a === b ? { how: 'exact' } : undefined
  if (words.join(' ') === others.join(' ')) return { how: 'exact' }
  const [bare, otherBare] = [bareWords(words), bareWords(others)]
  if (bare.length > 0 && bare.join(' ') === otherBare.join(' ')) return { how: 'legalForm' }
  const [parts, otherParts] = [new Set(bare.flatMap(partsOf)), new Set(otherBare.flatMap(partsOf))]
  const common = [...parts].filter((part) => otherParts.has(part)).length
  if (common === 0 || common / parts.size < LEAST) return undefined
  const all = new Set([...parts, ...otherParts]).size
  return { how: 'words', common, all, share: (common / parts.size + common / otherParts.size) / 2 }
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

const hanForms = /(?:股份有限公司|有限责任公司|有限公司|集团)$/u

const bareWords = (words: readonly string[]): string[] =>
  words
    .filter(isNoLegalForm)
    .map((word) => word.replace(hanForms, ''))
    .filter((word) => word !== '')

/** A word; of a script without spaces its pairs of letters. */
function partsOf(word: string): string[] {
  const letters = [...word]
  if (!/\p{Script=Han}/u.test(word) || letters.length < 2) return [word]
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}
