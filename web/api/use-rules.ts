import { useQuery } from 'urql'
import { useStore } from '../state/store.ts'
import { RulesDocument, type RulesQuery } from './generated/documents.ts'

export type RuleAnswer = RulesQuery['rules'][number]

/** Every rule, each with its version for the day asked. */
export function useRules(): readonly RuleAnswer[] {
  const { asOf, knownAt } = useStore(({ work }) => work.present.question)
  const [{ data }] = useQuery({ query: RulesDocument, variables: { at: asOf ?? null, knownAt: knownAt ?? null } })
  return data?.rules ?? []
}

/** A rule that says itself whom it asks about: a state's bodies, or a list. The others wait for named parties. */
export const namesItsParties = ({ sources, appliesTo }: RuleAnswer): boolean => sources === 'STATE_GROUP' || appliesTo.length > 0

/** The rules that speak of a state's share; where one is chosen and is such a rule, that one. */
export function stateRules(rules: readonly RuleAnswer[], chosen: string | undefined): readonly RuleAnswer[] {
  const all = rules.filter(({ sources }) => sources === 'STATE_GROUP')
  const one = all.filter(({ id }) => id === chosen)
  return one.length > 0 ? one : all
}

/** Where these rules begin, as fractions, each once. */
export const thresholds = (rules: readonly RuleAnswer[]): readonly number[] =>
  [...new Set(rules.flatMap(({ version }) => (typeof version?.threshold === 'number' ? [version.threshold] : [])))].sort((a, b) => a - b)
