import type { ClaimFilter, StoredClaim } from '#graph'
import { modes, OPEN_END } from '#vocabulary'
import type { AskedClock } from '../clock.ts'
import type { Graph } from '../loaders.ts'
import { claimOrder } from '../schema/claim-lists.ts'
import { answersTo, speakerName } from './answers.ts'
import { type Asked, type Columns, type Export, listParts, rowOf } from './export.ts'
import type { Parameters } from './parameters.ts'
import type { Answer, Draft } from './row.ts'

type End = { readonly id: string; readonly name: string } | undefined
type Told = {
  readonly claim: StoredClaim
  readonly subject: End
  readonly object: End
  readonly speaker: string
  readonly via: readonly string[]
  readonly answers: readonly Answer[]
}

const columns: Columns<Told> = {
  id: ({ claim }) => claim.id,
  predicate: ({ claim }) => claim.predicate,
  mode: ({ claim }) => claim.mode,
  subject: ({ subject }) => subject?.id ?? null,
  subjectName: ({ subject }) => subject?.name ?? null,
  object: ({ object }) => object?.id ?? null,
  objectName: ({ object }) => object?.name ?? null,
  speaker: ({ speaker }) => speaker || null,
  via: ({ via }) => via,
  source: ({ claim }) => claim.source,
  locator: ({ claim }) => claim.locator,
  text: ({ claim }) => claim.text,
  qualifiers: ({ claim }) => JSON.stringify(claim.qualifiers),
  validFrom: ({ claim }) => claim.validFrom ?? null,
  validTo: ({ claim }) => claim.validTo ?? null,
  knownFromDay: ({ claim }) => claim.knownFromDay,
  knownToDay: ({ claim }) => (claim.knownToDay === OPEN_END ? null : claim.knownToDay),
  supports: ({ claim }) => claim.supports,
  answers: ({ claim }) => claim.answers,
  answeredBy: ({ answers }) => answers,
}

export const claims: Export = {
  takes: ['modes', 'predicates', 'speakers', 'sources', 'entities'],
  formats: ['ndjson', 'csv'],
  columns: Object.keys(columns),
  isResumed: true,
  prepare: async (parameters, asked) => {
    const { clock, after, part, numbers } = asked
    const { where, isPlaced } = await part((graph) => filterOf(parameters, clock, graph))
    const read = (from: typeof after, take: number) =>
      part(async (graph) => {
        const [rows, { concerns }] = await Promise.all([
          graph.claims({ where, page: { take, ...(from && { after: from }) } }),
          graph.protection(),
        ])
        // Nobody protected is tied to a place.
        const told = rows.filter((claim) => !(isPlaced && concerns(claim)))
        return { rows, drafts: await Promise.all(told.map((claim) => draftOf(claim, clock, graph, numbers))) }
      })
    return { parts: listParts(after, read, claimOrder) }
  },
}

async function filterOf(parameters: Parameters, { knownAt }: AskedClock, graph: Graph): Promise<{ where: ClaimFilter; isPlaced: boolean }> {
  const named = async (name: string) => {
    const ids = parameters.ids(name)
    return ids && (await Promise.all(ids.map(graph.entity))).flatMap((entity) => entity ?? [])
  }
  const [entities, speakers] = await Promise.all([named('entities'), named('speakers')])
  const [asked, predicates, sources] = [parameters.words('modes', modes), parameters.ids('predicates'), parameters.ids('sources')]
  return {
    where: {
      knownAt,
      ...(asked && { modes: asked }),
      ...(predicates && { predicates }),
      ...(sources && { sources }),
      ...(entities && { entities: entities.map(({ id }) => id) }),
      ...(speakers && { speakers: speakers.flatMap(({ id, records }) => [id, ...records]) }),
    },
    isPlaced: entities?.some(({ kind }) => kind === 'Place' || kind === 'Facility') ?? false,
  }
}

async function draftOf(claim: StoredClaim, clock: AskedClock, graph: Graph, numbers: Asked['numbers']): Promise<Draft> {
  const [subject, object, speaker, via, answered, { concerns }] = await Promise.all([
    graph.entity(claim.subject),
    claim.object === undefined ? undefined : graph.entity(claim.object),
    speakerName(claim, graph),
    Promise.all(claim.via.map(graph.entity)),
    answersTo([claim], clock, graph, numbers),
    graph.protection(),
  ])
  const isPlace = object?.kind === 'Place' || object?.kind === 'Facility'
  const told: Told = {
    claim,
    subject,
    object: isPlace && concerns(claim) ? undefined : object,
    speaker,
    via: via.flatMap((entity) => entity?.name ?? []),
    answers: answered.answers,
  }
  return {
    id: claim.id,
    row: rowOf(columns, told),
    sources: [claim.source, ...answered.sources],
    claims: [claim.id],
    order: claimOrder(claim),
  }
}
