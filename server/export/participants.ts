import { OwnershipError } from '#ownership'
import { type Entity, entityKinds, formatShare, parseShare, relationshipTypes } from '#vocabulary'
import type { AskedClock } from '../clock.ts'
import type { Reach } from '../contract-reach.ts'
import type { Order } from '../cursor.ts'
import { badInput } from '../faults.ts'
import type { Graph } from '../loaders.ts'
import type { StateAnswer } from '../ownership/answers/shares.ts'
import { participants as found, type Participant, type ParticipantsAsked } from '../participants.ts'
import type { Reckon } from '../reckoning.ts'
import { enumName } from '../schema/enums.ts'
import { foundAll } from '../schema/errors.ts'
import { snapshotAsked } from '../schema/ownership/asked.ts'
import { type Asked, type Columns, type Export, rowOf } from './export.ts'
import type { Parameters } from './parameters.ts'
import { evidenceNames, evidenceOf } from './relationships.ts'
import { type Resting, restingOn } from './resting-on.ts'
import type { Draft } from './row.ts'

type Told = {
  readonly participant: Participant
  readonly states: readonly StateAnswer[]
  /** Absent where no contract of it is known. */
  readonly reach: Reach | undefined
  readonly rests: Resting
}

const columns: Columns<Told> = {
  participant: ({ participant }) => participant.entity.id,
  participantName: ({ participant }) => participant.entity.name,
  statuses: ({ participant }) => participant.participations.map(({ relationship }) => enumName(String(relationship.keys.status))),
  answer: ({ participant: { answer } }) => (answer === undefined ? null : enumName(answer)),
  states: ({ states }) => states.map(({ state }) => state),
  sharesLo: ({ states }) => states.map(({ share }) => formatShare(share.lo)),
  sharesHi: ({ states }) => states.map(({ share }) => formatShare(share.hi)),
  contract: ({ reach }) => reach?.contract.id ?? null,
  contractName: ({ reach }) => reach?.contract.name ?? null,
  facility: ({ reach }) => reach?.covers?.to.id ?? null,
  facilityName: ({ reach }) => reach?.covers?.to.name ?? null,
  basis: ({ reach }) => (reach?.covers ? enumName(String(reach.covers.relationship.keys.basis ?? 'unsaid')) : null),
  relationships: ({ rests }) => rests.relationships,
  claims: ({ rests }) => rests.claims,
  answers: ({ rests }) => rests.answers,
}

const statuses = relationshipTypes.PARTICIPATES_IN.keys.status.of
const AT_ONCE = 100

/** One row a facility that a participant's contract covers; one without where none is known. */
export const participants: Export = {
  takes: ['initiative', 'place', 'stateShare', 'statuses', 'countDeclared', ...evidenceNames],
  formats: ['ndjson', 'csv'],
  columns: Object.keys(columns),
  isResumed: false,
  prepare: async (parameters, { clock, part, numbers }) => {
    const { initiative, place } = await part((graph) => namedIn(parameters, graph))
    const threshold = shareOf(parameters)
    const at = snapshotAsked(clock, { evidence: evidenceOf(parameters), countDeclared: parameters.flag('countDeclared') })
    const wanted = parameters.words('statuses', statuses)
    await part((_, reckon) => reckon('basis', { company: initiative, at })).catch(notCovered)
    const askedWith = (reckon: Reckon): ParticipantsAsked => ({
      initiative,
      place,
      statuses: wanted,
      clock,
      stateAnswer:
        threshold === undefined
          ? undefined
          : async ({ id: company }: Entity) => (await reckon('stateAnswer', { company, at, threshold })).answer,
    })
    async function* parts(): AsyncGenerator<readonly Draft[]> {
      let after: Order | undefined
      do {
        const page = await part(async (graph, reckon) => {
          const { found: some, next } = await found(askedWith(reckon), AT_ONCE, after, graph)
          const drafts = await Promise.all(
            some.map(async (one) => {
              const states = (await reckon('states', { company: one.entity.id, at })).answer
              return draftsOf(one, states, clock, graph, numbers)
            }),
          )
          return { drafts: drafts.flat(), next }
        })
        yield page.drafts
        after = page.next
      } while (after)
    }
    return { parts: parts() }
  },
}

async function namedIn(parameters: Parameters, graph: Graph): Promise<{ initiative: string; place: string | undefined }> {
  const [initiative, place] = [parameters.text('initiative'), parameters.text('place')]
  if (initiative === undefined) throw badInput(`initiative is missing: ${entityKinds.Initiative.says}`)
  const ids = await foundAll([initiative, ...(place === undefined ? [] : [place])], graph)
  if ('error' in ids) throw badInput(`Nothing is known under the id ${ids.ids.join(', ')}.`)
  const [one = initiative, other] = ids.ids
  return { initiative: one, place: other }
}

function shareOf(parameters: Parameters): string | undefined {
  const text = parameters.text('stateShare')
  if (text === undefined || parseShare(text) !== undefined) return text
  throw badInput(`stateShare is "${text}", expected a decimal from 0 to 1.`)
}

function notCovered(error: unknown): never {
  if (error instanceof OwnershipError) throw badInput(error.message)
  throw error
}

async function draftsOf(
  participant: Participant,
  states: readonly StateAnswer[],
  clock: AskedClock,
  graph: Graph,
  numbers: Asked['numbers'],
): Promise<Draft[]> {
  const { reaches } = await participant.reached()
  const shared = [
    ...participant.participations.map(({ relationship }) => relationship.id),
    ...states.flatMap(({ basis }) => basis.relationships),
  ]
  const rows: readonly (Reach | undefined)[] = reaches.length > 0 ? reaches : [undefined]
  return Promise.all(
    rows.map(async (reach): Promise<Draft> => {
      const own = reach ? [...reach.chain, ...(reach.covers ? [reach.covers] : []), ...reach.located] : []
      const rests = await restingOn([...shared, ...own.map(({ relationship }) => relationship.id)], clock, graph, numbers)
      return {
        id: [participant.entity.id, reach?.contract.id ?? '', reach?.covers?.to.id ?? ''].join(' '),
        row: rowOf(columns, { participant, states, reach, rests }),
        sources: rests.sources,
        claims: rests.claims,
      }
    }),
  )
}
