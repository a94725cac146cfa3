import type { EntityKind } from '#vocabulary'
import { reads, searches } from '../../statements.ts'
import type { GraphReads, SearchCandidate } from '../graph-store.ts'
import type { StatementRunner, Value } from '../statement-runner.ts'
import { fold } from '../stored/entity.ts'
import { entityOf } from './entities.ts'

/** Longer texts are cut: nobody names a thing so, and a full-text parser works harder than it should. */
const LONGEST = 200

/** Three questions at once, each for candidates alone; whoever asks ranks them. */
export const searchReads = (runner: StatementRunner): Pick<GraphReads, 'searchCandidates'> => ({
  searchCandidates: async (text, kinds, take) => {
    const asked = text.trim().slice(0, LONGEST)
    if (fold(asked) === '') return []
    const [identifiers, prefixes, words] = await Promise.all([
      runner.read(reads.searchIdentifiers, { values: identifierValues(asked), ...bounds(kinds, take) }),
      runner.read(reads.searchPrefix, { prefix: fold(asked), ...bounds(kinds, take) }),
      byWords(runner, asked, kinds, take),
    ])
    return [...found('identifier', identifiers), ...found('prefix', prefixes), ...found('words', words)]
  },
})

async function byWords(runner: StatementRunner, text: string, kinds: readonly EntityKind[] | undefined, take: number) {
  const words = plainWords(text)
  return words === '' ? [] : runner.read(searches[runner.engine], { text: words, ...bounds(kinds, take) })
}

/** A value as typed and as registers write it, and what follows a scheme. */
function identifierValues(text: string): string[] {
  const value = text.slice(text.indexOf(':') + 1).trim()
  return [...new Set([text, value].flatMap((form) => [form, form.toUpperCase(), form.replace(/[\s-]/g, '').toUpperCase()]))]
}

/** Words alone: what either full-text parser could read as its own syntax is a space, and its operators are lower case. */
export const plainWords = (text: string): string =>
  fold(text)
    .replace(/[+\-&|!(){}[\]^"~*?:\\/<>=.,;'@#$%_`]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const bounds = (kinds: readonly EntityKind[] | undefined, take: number) => ({ kinds: kinds ?? null, take: BigInt(Math.min(take, 200)) })

const found = (how: SearchCandidate['how'], rows: readonly { readonly entity: readonly Value[] }[]): SearchCandidate[] =>
  rows.map((row) => ({ how, entity: entityOf(row) }))
