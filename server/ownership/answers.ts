import { explanation } from './answers/explanation.ts'
import { verdictList } from './answers/lists.ts'
import { balance, basis, control, flags, ownerBasis, owners } from './answers/owners.ts'
import { bodies, states } from './answers/shares.ts'
import { stateAnswer, verdict, verdictOfSources } from './answers/verdict.ts'

/** Every question the arithmetic is asked, by name: each takes the version held and plain data, and gives plain data. */
export const answers = {
  balance,
  basis,
  bodies,
  control,
  explanation,
  flags,
  ownerBasis,
  owners,
  stateAnswer,
  states,
  verdict,
  verdictList,
  verdictOfSources,
}

export type QuestionName = keyof typeof answers
export type Asked<Name extends QuestionName> = Parameters<(typeof answers)[Name]>[1]
export type AnswerTo<Name extends QuestionName> = ReturnType<(typeof answers)[Name]>
