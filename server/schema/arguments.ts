import type { Evidence } from '#graph'
import type { Standing } from '#vocabulary'
import { builder } from '../builder.ts'
import { badInput } from '../faults.ts'
import { StandingEnum } from './enums.ts'
import { atMost } from './id-list.ts'

const asOf = 'The day on which it held. Unsaid: that of the field above, at the top today (UTC).'
const knownAt = 'The day of which the knowledge is asked. Unsaid: that of the field above, at the top today (UTC).'

export const clockArguments = builder.args((t) => ({
  asOf: t.field({ type: 'Date', description: asOf }),
  knownAt: t.field({ type: 'Date', description: knownAt }),
}))

export const knownAtArgument = builder.args((t) => ({ knownAt: t.field({ type: 'Date', description: knownAt }) }))

export const timeArguments = builder.args((t) => ({
  asOf: t.field({ type: 'Date', description: asOf }),
  knownAt: t.field({ type: 'Date', description: knownAt }),
  history: t.boolean({ defaultValue: false, description: 'Every episode, whenever it held. Holds for this field only.' }),
}))

/** At most 100 a page; `after` goes with `first`, `before` with `last`. */
export const pageArguments = builder.args((t) => ({
  first: t.int(),
  after: t.string(),
  last: t.int(),
  before: t.string(),
}))

const EvidenceFilter = builder.inputType('EvidenceFilter', {
  description: 'How good the evidence must be.',
  fields: (t) => ({
    standing: t.field({ type: StandingEnum, description: 'This standing at least.' }),
    origins: t.int({ description: 'This many independent origins at least.' }),
    without: t.idList({ description: 'At least one claim outside these sources; at most 200.' }),
  }),
})

export const evidenceArgument = builder.args((t) => ({
  evidence: t.field({ type: EvidenceFilter, description: 'Unsaid: any evidence.' }),
}))

export type EvidenceInput = {
  readonly standing?: Standing | null | undefined
  readonly origins?: number | null | undefined
  readonly without?: readonly string[] | null | undefined
}

/** The evidence as the store is asked for it. */
export function evidence({ standing, origins, without }: EvidenceInput): Evidence {
  if (origins != null && origins < 0) throw badInput(`evidence.origins is ${origins}, expected 0 or more.`)
  return {
    ...(standing && { standing }),
    ...(origins != null && { origins }),
    ...(without && { without: atMost(200, 'evidence.without', without) }),
  }
}
