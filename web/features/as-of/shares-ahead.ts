import { useEffect, useState } from 'react'
import { type Client, useClient } from 'urql'
import type { Day } from '#vocabulary'
import { askedEvidence } from '../../api/asked-evidence.ts'
import type { ShareFigure } from '../../look/figures.ts'
import type { Question } from '../../state/question.ts'

/** Aliases a request: as many as the API answers. */
export const AT_ONCE = 30

/** Shares by day; of one company, one state, one question. */
export type SharesByDay = ReadonlyMap<Day, ShareFigure>
type Asked = { readonly id: string; readonly state: string } & Pick<Question, 'knownAt' | 'evidence'>
type Answer = {
  readonly __typename: string
  readonly dataVersion?: number
  readonly states?: readonly { readonly share: ShareFigure }[]
}

/** Answers by what was asked; those of older data go when newer data answers. */
const kept = new Map<string, Map<Day, ShareFigure>>()
let keptOf: number | undefined

/** The state's share at the stops around a day, asked ahead thirty days a request; what was answered is not asked again. */
export function useSharesAhead(asked: Asked | undefined, stops: readonly Day[], at: number): SharesByDay {
  const client = useClient()
  const [, grow] = useState(0)
  const key = asked ? JSON.stringify(asked) : ''
  const known = kept.get(key)
  const days = nextDays(stops, at, (day) => known?.has(day) === true)
  const wanted = days.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` and `wanted` are what is asked, by value
  useEffect(() => {
    if (!asked || days.length === 0) return
    let isLate = false
    void sharesOn(client, asked, days).then((shares) => {
      keep(key, shares)
      if (!isLate) grow((before) => before + 1)
    })
    return () => {
      isLate = true
    }
  }, [client, key, wanted])
  return known ?? new Map()
}

/** The days to ask next, the nearest first: none while all within five stops are known. */
export function nextDays(stops: readonly Day[], at: number, isKnown: (day: Day) => boolean): readonly Day[] {
  const near = stops.slice(Math.max(0, at - 5), at + 6)
  if (near.every(isKnown)) return []
  return stops
    .map((day, index) => ({ day, distance: Math.abs(index - at) }))
    .filter(({ day }) => !isKnown(day))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, AT_ONCE)
    .map(({ day }) => day)
}

function keep(key: string, { version, shares }: { readonly version: number | undefined; readonly shares: SharesByDay }): void {
  if (version !== undefined && keptOf !== undefined && version > keptOf) kept.clear()
  keptOf = version ?? keptOf
  kept.set(key, new Map([...(kept.get(key) ?? []), ...shares]))
}

/** One request, an alias a day: the text holds numbers of places only, every value is a variable. */
async function sharesOn(client: Client, { id, state, knownAt, evidence }: Asked, days: readonly Day[]) {
  const variables = {
    id,
    state,
    knownAt: knownAt ?? null,
    evidence: askedEvidence(evidence),
    ...Object.fromEntries(days.map((day, at) => [`d${at}`, day])),
  }
  const { data } = await client.query<Readonly<Record<string, Answer>>>(textFor(days.length), variables)
  const answers = days.map((day, at) => [day, data?.[`on${at}`]] as const)
  return {
    version: answers.find(([, answer]) => answer?.dataVersion !== undefined)?.[1]?.dataVersion,
    shares: new Map(answers.flatMap(([day, answer]) => (answer?.states?.[0] ? [[day, answer.states[0].share] as const] : []))),
  }
}

export function textFor(count: number): string {
  const places = Array.from({ length: count }, (_, at) => at)
  const field = (at: number): string =>
    `on${at}: ownership(company: $id, evidence: $evidence, asOf: $d${at}, knownAt: $knownAt) { __typename ... on Ownership { dataVersion states(state: $state) { share { lo hi loOpen hiOpen } } } }`
  return `query SharesOn($id: ID!, $state: String!, $knownAt: Date, $evidence: EvidenceFilter, ${places.map((at) => `$d${at}: Date`).join(', ')}) { ${places.map(field).join(' ')} }`
}
