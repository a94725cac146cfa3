import { type Day, isDay } from '#vocabulary'
import { badInput } from '../faults.ts'
import { enumName } from '../schema/enums.ts'

const MOST = 200

/** The arguments of an address, read one by one under the names of the field's arguments. BAD_USER_INPUT in a sentence. */
export type Parameters = ReturnType<typeof parametersOf>

/** `names` are those that are answered; any other is refused, so that no misspelt one is passed over. */
export function parametersOf(given: URLSearchParams, names: readonly string[]) {
  for (const name of new Set(given.keys())) {
    if (!names.includes(name)) throw badInput(`"${name}" is no argument of this export; it takes ${names.join(', ')}.`)
  }
  const one = (name: string): string | undefined => {
    const all = given.getAll(name)
    if (all.length > 1) throw badInput(`${name} is given ${all.length} times, expected once.`)
    return all[0]
  }
  const several = (name: string, values: readonly string[]): readonly string[] | undefined => {
    if (values.length > MOST) throw badInput(`${name} holds ${values.length}, at most ${MOST} are answered at once.`)
    return values.length > 0 ? values : undefined
  }
  return {
    text: one,
    /** Given once each; an id may hold a comma. */
    ids: (name: string) => several(name, given.getAll(name)),
    /** Words of the vocabulary, as the schema writes them: SELF_DESCRIPTION. */
    words: <Word extends string>(name: string, words: readonly Word[]): readonly Word[] | undefined => {
      const asked = given.getAll(name).flatMap((text) => text.split(','))
      return several(name, asked)?.map((text) => word(name, text, words))
    },
    word: <Word extends string>(name: string, words: readonly Word[]): Word | undefined => {
      const text = one(name)
      return text === undefined ? undefined : word(name, text, words)
    },
    day: (name: string): Day | undefined => {
      const text = one(name)
      if (text === undefined || isDay(text)) return text
      throw badInput(`${name} is "${text}", expected a day such as 2019-10-07.`)
    },
    count: (name: string, least: number, most: number): number | undefined => {
      const text = one(name)
      if (text === undefined) return undefined
      const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
      if (count >= least && count <= most) return count
      throw badInput(`${name} is "${text}", expected ${least} to ${most}.`)
    },
    flag: (name: string): boolean => {
      const text = one(name) ?? 'false'
      if (text === 'true' || text === 'false') return text === 'true'
      throw badInput(`${name} is "${text}", expected true or false.`)
    },
  }
}

function word<Word extends string>(name: string, text: string, words: readonly Word[]): Word {
  const found = words.find((one) => enumName(one) === text)
  if (found !== undefined) return found
  throw badInput(`${name} holds "${text}", expected ${words.map(enumName).join(', ')}.`)
}
