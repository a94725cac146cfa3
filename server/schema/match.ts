import { builder } from '../builder.ts'
import { badInput } from '../faults.ts'
import { matched } from '../matched.ts'
import { CandidateRef, type CandidateView } from './candidate.ts'
import { unaskedPage } from './connection.ts'
import { EntityKindEnum } from './enums.ts'
import { atMost } from './id-list.ts'

/** The longest name or identifier looked for, in characters. */
const LONGEST = 200
const MOST_TEXTS = 10
const MOST_CANDIDATES = 50

const IdentifierInput = builder.inputType('IdentifierInput', {
  description: 'What a register or an exchange calls it.',
  fields: (t) => ({ scheme: t.string({ required: true }), value: t.string({ required: true }) }),
})

builder.queryField('match', (t) =>
  t.field({
    type: [CandidateRef],
    description:
      'Entities that may be the one that is known by these names and identifiers, likeliest first: for a person to judge. Nobody protected.',
    args: {
      names: t.arg.stringList({ description: `In any script; at most ${MOST_TEXTS}.` }),
      identifiers: t.arg({ type: [IdentifierInput], description: `At most ${MOST_TEXTS}.` }),
      kind: t.arg({ type: EntityKindEnum }),
      limit: t.arg.int({ defaultValue: 10, description: `At most ${MOST_CANDIDATES}.` }),
    },
    extensions: { page: unaskedPage.below },
    resolve: async (_, { names, identifiers, kind, limit }, { graph, clock }): Promise<CandidateView[]> => {
      const most = limit ?? 10
      if (most < 1 || most > MOST_CANDIDATES) throw badInput(`limit is ${most}, expected 1 to ${MOST_CANDIDATES}.`)
      const sought = {
        names: atMost(MOST_TEXTS, 'names', names ?? []).map((name) => short('names', name)),
        identifiers: atMost(MOST_TEXTS, 'identifiers', identifiers ?? []).map(({ scheme, value }) => ({
          scheme: short('scheme', scheme),
          value: short('value', value),
        })),
        kinds: kind ? [kind] : undefined,
        properties: {},
      }
      if (sought.names.length + sought.identifiers.length === 0) throw badInput('Give at least one name or identifier.')
      const found = await matched(sought, graph)
      return found.slice(0, most).map(({ entity, score, reasons }) => ({
        other: { entity, clock },
        score,
        reasons: reasons.map(({ sentence }) => sentence),
      }))
    },
  }),
)

function short(argument: string, text: string): string {
  if (text.length <= LONGEST) return text
  throw badInput(`${argument} holds a text of ${text.length} characters, at most ${LONGEST} are looked for.`)
}
