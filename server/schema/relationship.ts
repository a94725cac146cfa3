import {
  holds,
  OPEN_END,
  type Properties,
  type RelationshipDefinition,
  type RelationshipType,
  relationshipTypes,
  sentenceOf,
} from '#vocabulary'
import type { SchemaTypes } from '../builder.ts'
import { isKnown } from '../clock.ts'
import { figuresConfirmed } from '../stale.ts'
import type { RelationshipView } from '../views.ts'
import { BoundsRef } from './bounds.ts'
import { claimsById } from './claim-lists.ts'
import { CertaintyEnum, RelationshipTypeEnum, StandingEnum, typeName } from './enums.ts'
import { EvidencedRef } from './evidenced.ts'
import { propertyField } from './property-field.ts'
import { ClaimRef, EntityRef, endRef, NodeRef, RelationshipRef, typeRefs } from './refs.ts'
import { shownRelationship } from './relationship-lists.ts'
import { DecimalRangeRef, ShareRangeRef } from './values.ts'

RelationshipRef.implement({
  description: 'What the claims about a pair amount to, for one value, as known in one stretch of time.',
  interfaces: [NodeRef, EvidencedRef],
  resolveType: ({ relationship }) => typeName(relationship.type),
  fields: (t) => ({
    type: t.field({ type: RelationshipTypeEnum, resolve: ({ relationship }) => relationship.type }),
    sentence: t.string({
      description: 'The relationship as a sentence, with its figure and qualifiers.',
      resolve: ({ relationship, from, to }) => sentenceOf(relationship, { from: from.entity.name, to: to.entity.name }),
    }),
    from: t.field({ type: EntityRef, resolve: ({ from }) => from }),
    to: t.field({ type: EntityRef, resolve: ({ to }) => to }),
    validFrom: t.field({ type: 'PartialDate', nullable: true, resolve: ({ relationship }) => relationship.validFrom }),
    validTo: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day on which it no longer holds.',
      resolve: ({ relationship }) => relationship.validTo,
    }),
    bounds: t.field({ type: BoundsRef, resolve: ({ relationship }) => relationship }),
    knownFromDay: t.field({ type: 'Date', resolve: ({ relationship }) => relationship.knownFromDay }),
    knownToDay: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ relationship }) => (relationship.knownToDay === OPEN_END ? undefined : relationship.knownToDay),
    }),
    holds: t.field({
      type: CertaintyEnum,
      description: 'Whether it held on the day asked; with every episode asked for, on the day of the field above.',
      resolve: ({ relationship, clock }) => holds(relationship, clock.asOf),
    }),
    standing: t.field({ type: StandingEnum, resolve: ({ relationship }) => relationship.standing }),
    contested: t.boolean({
      description: 'Claims that disagree with it stand beside it.',
      resolve: ({ relationship }) => relationship.contested,
    }),
    rivals: t.field({
      type: [RelationshipRef],
      description: 'Those that cannot stand beside this one.',
      resolve: async ({ relationship, clock }, _, { graph }) => {
        const found = await Promise.all(relationship.rivals.map((id) => graph.relationships(id, clock.knownAt)))
        return found.flatMap((rows) => rows ?? []).flatMap((row) => shownRelationship(row, clock) ?? [])
      },
    }),
    denials: t.field({
      type: [ClaimRef],
      description: 'Denials that answer one of its claims, as known on the day asked.',
      resolve: async ({ relationship, clock }, _, { graph }) => {
        const answers = (await Promise.all(relationship.claims.map(graph.answersTo))).flatMap((list) => list ?? [])
        const denials = new Map(
          answers.filter((claim) => claim.mode === 'denial' && isKnown(claim, clock.knownAt)).map((claim) => [claim.id, claim]),
        )
        return [...denials.values()].map((claim) => ({ claim, clock }))
      },
    }),
    drift: t.field({
      type: [ClaimRef],
      description: 'Claims that repeat another source and differ from it: no second value.',
      resolve: ({ relationship, clock }, _, { graph }) => claimsById(relationship.drift, clock, graph),
    }),
  }),
})

/** Gives a type of the vocabulary its object type: both ends by kind, its keys, its figure and its carried qualifiers. */
function relationship(definition: RelationshipDefinition & { readonly type: RelationshipType }): void {
  const { type, says, from, to, ends, keys, carried } = definition
  typeRefs[type].implement({
    description: says,
    interfaces: [NodeRef, EvidencedRef, RelationshipRef],
    fields: (t) => ({
      [ends[0]]: t.field({ type: endRef(from), resolve: (view) => view.from }),
      [ends[1]]: t.field({ type: endRef(to), resolve: (view) => view.to }),
      ...valueFields(t, definition.value),
      ...qualifierFields(t, typeName(type), keys, ({ relationship }) => relationship.keys),
      ...qualifierFields(t, typeName(type), carried, ({ relationship }) => relationship.carried),
    }),
  })
}

type Fields = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, RelationshipView>

function valueFields(t: Fields, value: RelationshipDefinition['value']) {
  if (value === undefined) return {}
  const figures = t.field({
    type: [ClaimRef],
    description: 'The claims that give its figure.',
    resolve: ({ relationship, clock }, _, { graph }) => claimsById(relationship.figures, clock, graph),
  })
  const confirmed = t.field({
    type: 'Date',
    nullable: true,
    description: 'The last day on which one of them confirms it: the age of the figure, not of the relationship.',
    resolve: ({ relationship }, _, { graph }) => figuresConfirmed(relationship, graph),
  })
  const given = { figures, figuresConfirmed: confirmed }
  if (value === 'share') {
    return { ...given, share: t.field({ type: ShareRangeRef, nullable: true, resolve: ({ relationship }) => relationship.share }) }
  }
  if (value === 'count') {
    return { ...given, count: t.field({ type: DecimalRangeRef, nullable: true, resolve: ({ relationship }) => relationship.count }) }
  }
  return {
    ...given,
    amounts: t.field({
      type: [DecimalRangeRef],
      description: 'A range for each currency; currencies are never added.',
      resolve: ({ relationship }) => [...(relationship.amounts ?? [])],
    }),
  }
}

const qualifierFields = (
  t: Fields,
  owner: string,
  properties: Properties,
  read: (view: RelationshipView) => RelationshipView['relationship']['carried'],
) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      propertyField<RelationshipView>(t, { owner, name, property, read: (view) => read(view)[name], records: () => [] }),
    ]),
  )

for (const definition of Object.values(relationshipTypes)) relationship(definition)
