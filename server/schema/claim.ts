import type { StoredClaim } from '#graph'
import { ancestries, OPEN_END, rootsOf, type Source } from '#vocabulary'
import { builder } from '../builder.ts'
import { type AskedClock, isKnown } from '../clock.ts'
import type { Graph } from '../loaders.ts'
import type { EntityView } from '../views.ts'
import { claimsById } from './claim-lists.ts'
import { ModeEnum } from './enums.ts'
import { ClaimRef, EntityRef, NodeRef, RelationshipRef, SourceRef } from './refs.ts'
import { shownRelationship } from './relationship-lists.ts'
import { namedValues, PropertyRef } from './values.ts'

type SpeakerView = { readonly entity: EntityView | undefined; readonly name: string }

const SpeakerRef = builder.objectRef<SpeakerView>('Speaker').implement({
  description: 'Who asserts or passes on a claim: an entity, or as the source describes one it does not name.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, nullable: true, resolve: ({ entity }) => entity }),
    name: t.exposeString('name', { description: 'Neutral words where the person is protected.' }),
  }),
})

ClaimRef.implement({
  description: 'What one source says about how things are related: who said it, in what mode, when it held, when it was known.',
  interfaces: [NodeRef],
  fields: (t) => ({
    subject: t.field({
      type: EntityRef,
      resolve: async ({ claim, clock }, _, { graph }) => stored(await entityOf(claim.subject, clock, graph), claim.subject),
    }),
    predicate: t.string({ description: 'A relationship type, or a predicate of speech.', resolve: ({ claim }) => claim.predicate }),
    object: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Null too where it would tie somebody protected to a place.',
      resolve: async ({ claim, clock }, _, { graph }) => {
        const [object, { concerns }] = await Promise.all([entityOf(claim.object, clock, graph), graph.protection()])
        return object && isPlaced(object) && concerns(claim) ? undefined : object
      },
    }),
    mode: t.field({ type: ModeEnum, resolve: ({ claim }) => claim.mode }),
    speaker: t.field({
      type: SpeakerRef,
      nullable: true,
      description: 'Who asserts it. Null: the source itself.',
      resolve: ({ claim, clock }, _, { graph }) => speakerOf(claim, clock, graph),
    }),
    speakerAs: t.string({ nullable: true, description: 'How the source describes the speaker.', resolve: ({ claim }) => claim.speakerAs }),
    via: t.field({
      type: [SpeakerRef],
      description: 'Through whom it reached the source, in order.',
      resolve: async ({ claim, clock }, _, { graph }) => {
        const entities = await Promise.all(claim.via.map((id) => entityOf(id, clock, graph)))
        return entities.flatMap((entity) => (entity ? [{ entity, name: entity.entity.name }] : []))
      },
    }),
    source: t.field({
      type: SourceRef,
      resolve: async ({ claim, clock }, _, { graph }) => stored(await sourceOf(claim.source, clock, graph), claim.source),
    }),
    locator: t.string({ description: 'Where in the source.', resolve: ({ claim }) => claim.locator }),
    text: t.string({ description: 'One paraphrased sentence.', resolve: ({ claim }) => claim.text }),
    qualifiers: t.field({ type: [PropertyRef], resolve: ({ claim }) => namedValues(claim.qualifiers) }),
  }),
})

/** When it held, and when it was known. */
builder.objectFields(ClaimRef, (t) => ({
  validFrom: t.field({ type: 'PartialDate', nullable: true, resolve: ({ claim }) => claim.validFrom }),
  validTo: t.field({ type: 'PartialDate', nullable: true, resolve: ({ claim }) => claim.validTo }),
  knownFrom: t.field({
    type: 'PartialDate',
    nullable: true,
    description: 'When the source said it.',
    resolve: ({ claim }) => claim.knownFrom,
  }),
  knownTo: t.field({
    type: 'PartialDate',
    nullable: true,
    description: 'When it was taken back.',
    resolve: ({ claim }) => claim.knownTo,
  }),
  knownFromDay: t.field({
    type: 'Date',
    description: 'The day from which it counts as known.',
    resolve: ({ claim }) => claim.knownFromDay,
  }),
  knownToDay: t.field({
    type: 'Date',
    nullable: true,
    resolve: ({ claim: { knownToDay } }) => (knownToDay === OPEN_END ? undefined : knownToDay),
  }),
  withdrawnBecause: t.string({ nullable: true, resolve: ({ claim }) => claim.withdrawnBecause }),
}))

/** What a claim is tied to: the relationships it supports, the claims it replies to, the publications below it. */
builder.objectFields(ClaimRef, (t) => ({
  supports: t.field({
    type: [RelationshipRef],
    description: 'The relationships it supports, as known on the day asked.',
    resolve: async ({ claim, clock }, _, { graph }) => {
      const found = await Promise.all(claim.supports.map((id) => graph.relationships(id, clock.knownAt)))
      const rows = new Map(found.flatMap((list) => list ?? []).map((row) => [row.relationship.id, row]))
      return [...rows.values()].flatMap((row) => shownRelationship(row, clock) ?? [])
    },
  }),
  answers: t.field({
    type: [ClaimRef],
    description: 'The claims it replies to.',
    resolve: ({ claim, clock }, _, { graph }) => claimsById(claim.answers, clock, graph),
  }),
  answeredBy: t.field({
    type: [ClaimRef],
    description: 'The claims that reply to it, as known on the day asked.',
    resolve: async ({ claim, clock }, _, { graph }) => {
      const answers = (await graph.answersTo(claim.id)) ?? []
      return answers.filter((answer) => isKnown(answer, clock.knownAt)).map((answer) => ({ claim: answer, clock }))
    },
  }),
  cites: t.field({
    type: SourceRef,
    nullable: true,
    description: 'The publication it rests on, where the source names one.',
    resolve: ({ claim, clock }, _, { graph }) => sourceOf(claim.cites, clock, graph),
  }),
  origin: t.field({
    type: SourceRef,
    description:
      'The publication it rests on in the end; of several the least id. Editions of one series are several sources here, and one origin where origins are counted.',
    resolve: async ({ claim, clock }, _, { graph }) => {
      const sources = new Map((await graph.allSources()).map((source): [string, Source] => [source.id, source]))
      const [root = claim.source] = rootsOf(claim, ancestries(sources))
      return { source: stored(sources.get(root), root), clock }
    },
  }),
}))

async function entityOf(id: string | undefined, clock: AskedClock, graph: Graph): Promise<EntityView | undefined> {
  const entity = id === undefined ? undefined : await graph.entity(id)
  return entity && { entity, clock }
}

async function sourceOf(id: string | undefined, clock: AskedClock, graph: Graph) {
  const source = id === undefined ? undefined : await graph.source(id)
  return source && { source, clock }
}

async function speakerOf(claim: StoredClaim, clock: AskedClock, graph: Graph): Promise<SpeakerView | undefined> {
  const entity = await entityOf(claim.speaker, clock, graph)
  const name = entity?.entity.name ?? claim.speakerAs
  return name === undefined ? undefined : { entity, name }
}

const isPlaced = ({ entity: { kind } }: EntityView): boolean => kind === 'Place' || kind === 'Facility'

/** What a claim names is stored with it; where it is not, the store is at fault and not the question. */
function stored<Found>(found: Found | undefined, id: string): Found {
  if (found === undefined) throw new Error(`a claim names "${id}", and nothing of that id is stored`)
  return found
}
