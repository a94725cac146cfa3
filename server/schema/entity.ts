import type { RelationshipCount } from '#graph'
import { type EntityDefinition, type EntityKind, entityKinds, type Identifier, identifierScheme, type Name } from '#vocabulary'
import { builder } from '../builder.ts'
import { type AskedClock, askedClock, storeClock } from '../clock.ts'
import type { EntityView } from '../views.ts'
import { knownAtArgument, pageArguments, timeArguments } from './arguments.ts'
import { CandidateRef, candidatesOf } from './candidate.ts'
import { ClaimConnection, claimsAbout } from './claim-lists.ts'
import { unaskedPage } from './connection.ts'
import { ContradictionConnection, contradictionArguments, contradictionsOf } from './contradiction.ts'
import { CoverageRef } from './coverage.ts'
import { DirectionEnum, EntityKindEnum, ModeEnum, NameTypeEnum, RelationshipTypeEnum } from './enums.ts'
import { propertyField } from './property-field.ts'
import { RecordConnection, recordsOf } from './record.ts'
import { EntityRef, isEveryKind, isShareholders, kindRefs, NodeRef, ShareholderRef, SourceRef, shareholderKinds } from './refs.ts'
import { allRelationshipsField, fieldsOfInterface, typedConnectionFields } from './relationship-lists.ts'

type NameView = { readonly name: Name; readonly clock: AskedClock }

const NameRef = builder.objectRef<NameView>('Name').implement({
  description: 'A name as it is used, and by whom.',
  fields: (t) => ({
    text: t.string({ resolve: ({ name }) => name.text }),
    lang: t.string({
      nullable: true,
      description: 'BCP 47, with the script where one language has several.',
      resolve: ({ name }) => name.lang,
    }),
    type: t.field({ type: NameTypeEnum, nullable: true, resolve: ({ name }) => name.type }),
    usedBy: t.field({
      type: EntityRef,
      nullable: true,
      resolve: async ({ name, clock }, _, { graph }) => {
        const entity = name.usedBy === undefined ? undefined : await graph.entity(name.usedBy)
        return entity && { entity, clock }
      },
    }),
    note: t.string({ nullable: true, resolve: ({ name }) => name.note }),
  }),
})

const IdentifierRef = builder.objectRef<{ readonly identifier: Identifier; readonly clock: AskedClock }>('Identifier').implement({
  description: 'What a register or an exchange calls it.',
  fields: (t) => ({
    scheme: t.string({ resolve: ({ identifier }) => identifier.scheme }),
    title: t.string({ nullable: true, resolve: ({ identifier }) => identifierScheme(identifier.scheme)?.title }),
    value: t.string({ resolve: ({ identifier }) => identifier.value }),
    strong: t.boolean({
      description: 'Two records that share a strong identifier describe one entity.',
      resolve: ({ identifier }) => identifierScheme(identifier.scheme)?.strong ?? false,
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      resolve: async ({ identifier, clock }, _, { graph }) => {
        const source = identifier.source === undefined ? undefined : await graph.source(identifier.source)
        return source && { source, clock }
      },
    }),
  }),
})

const RelationshipCountRef = builder.objectRef<RelationshipCount>('RelationshipCount').implement({
  description: 'How many relationships of one type and direction there are.',
  fields: (t) => ({
    type: t.field({ type: RelationshipTypeEnum, resolve: ({ type }) => type }),
    direction: t.field({ type: DirectionEnum, resolve: ({ direction }) => direction }),
    count: t.exposeInt('count'),
  }),
})

EntityRef.implement({
  description: 'A thing, as its records are judged to describe it.',
  interfaces: [NodeRef],
  resolveType: ({ entity }) => entity.kind,
  fields: (t) => ({
    kind: t.field({ type: EntityKindEnum, resolve: ({ entity }) => entity.kind }),
    name: t.string({ description: 'Neutral words where the person is protected.', resolve: ({ entity }) => entity.name }),
    names: t.field({ type: [NameRef], resolve: ({ entity, clock }) => entity.names.map((name) => ({ name, clock })) }),
    identifiers: t.field({
      type: [IdentifierRef],
      resolve: ({ entity, clock }) => entity.identifiers.map((identifier) => ({ identifier, clock })),
    }),
    protected: t.boolean({
      description: 'A witness or detainee: no name, identifier or place is told, only counts.',
      resolve: ({ entity }) => entity.protected,
    }),
    coverage: t.field({
      type: CoverageRef,
      description: 'What this graph cannot answer about it.',
      resolve: ({ entity, clock }) => ({ about: entity, clock }),
    }),
    records: t.field({
      type: RecordConnection,
      description: 'What each source says about it, verbatim.',
      args: pageArguments,
      extensions: { page: unaskedPage.below },
      resolve: (view, given, { graph }) => recordsOf(view, given, graph),
    }),
    relationships: allRelationshipsField(t),
    relationshipCounts: t.field({
      type: [RelationshipCountRef],
      args: timeArguments,
      resolve: async ({ entity, clock }, given, { graph }) =>
        (await graph.relationshipCounts(entity.id, storeClock(askedClock(clock, given)))) ?? [],
    }),
    candidates: t.field({
      type: [CandidateRef],
      description: 'What may be the same thing, with reasons: for a person to judge.',
      extensions: { page: unaskedPage.below },
      resolve: (view, _, { graph }) => candidatesOf(view, graph),
    }),
    contradictions: t.field({
      type: ContradictionConnection,
      args: { ...contradictionArguments, ...knownAtArgument, ...pageArguments },
      extensions: { page: unaskedPage.below },
      resolve: (view, given, { graph }) => contradictionsOf(view, given, graph),
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'Everything said about it: opinions, demands and denials too.',
      args: {
        predicates: t.arg.stringList({ description: 'Of these predicates only; at most 200.' }),
        modes: t.arg({ type: [ModeEnum] }),
        ...knownAtArgument,
        ...pageArguments,
      },
      extensions: { page: unaskedPage.claims },
      resolve: (view, given, { graph }) => claimsAbout(view, given, graph),
    }),
    ...fieldsOfInterface(t, isEveryKind),
  }),
})

ShareholderRef.implement({
  description: 'Whoever may stand at the owner end of a stake: a role, not a kind.',
  interfaces: [NodeRef, EntityRef],
  resolveType: ({ entity }) => entity.kind,
  fields: (t) => fieldsOfInterface(t, isShareholders),
})

/** Gives a kind of the vocabulary its object type: its properties, and a connection for each relationship type and end. */
function entity(definition: EntityDefinition & { readonly kind: EntityKind }): void {
  const { kind, says, properties } = definition
  const isShareholder = shareholderKinds.includes(kind)
  kindRefs[kind].implement({
    description: says,
    interfaces: isShareholder ? [NodeRef, EntityRef, ShareholderRef] : [NodeRef, EntityRef],
    fields: (t) => ({
      ...Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [
          name,
          propertyField<EntityView>(t, {
            owner: kind,
            name,
            property,
            read: (view) => view.entity.properties[name],
            records: (view) => view.entity.records,
          }),
        ]),
      ),
      ...typedConnectionFields(t, kind),
    }),
  })
}

for (const definition of Object.values(entityKinds)) entity(definition)
