import type { Direction, RelationshipQuestion } from '#graph'
import { type EntityKind, type RelationshipDefinition, type RelationshipType, relationshipTypes } from '#vocabulary'
import type { SchemaTypes } from '../builder.ts'
import { type AskedClock, askedClock, storeClock } from '../clock.ts'
import type { Graph, ShownRow } from '../loaders.ts'
import { askedPage, type PageArguments, sliceOf, storePage } from '../page.ts'
import type { EntityView, RelationshipView } from '../views.ts'
import { type EvidenceInput, evidence, evidenceArgument, pageArguments, timeArguments } from './arguments.ts'
import { type Connection, connection, connectionRef, unaskedPage } from './connection.ts'
import { DirectionEnum, RelationshipTypeEnum, typeName } from './enums.ts'
import { isEveryKind, isShareholders, RelationshipRef, shareholderKinds, typeRefs } from './refs.ts'

type Definition = RelationshipDefinition & { readonly type: RelationshipType }
const definitions: readonly Definition[] = Object.values(relationshipTypes)

const RelationshipConnection = connectionRef('Relationship', RelationshipRef)
const typedConnections = new Map(definitions.map(({ type }) => [type, connectionRef(typeName(type), typeRefs[type])]))

/** One end of a type: who stands there, and what the relationships are called from there. */
type End = { readonly field: string; readonly kinds: readonly string[]; readonly definition: Definition; readonly direction: Direction }

const ends: readonly End[] = definitions.flatMap((definition): End[] => [
  { field: definition.fromField, kinds: definition.from, definition, direction: 'out' },
  { field: definition.toField, kinds: definition.to, definition, direction: 'in' },
])

type Fields =
  | PothosSchemaTypes.InterfaceFieldBuilder<SchemaTypes, EntityView>
  | PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, EntityView>

/** The connections that stand on an interface because every kind it covers has them. */
export const fieldsOfInterface = (
  t: PothosSchemaTypes.InterfaceFieldBuilder<SchemaTypes, EntityView>,
  covers: (kinds: readonly string[]) => boolean,
) =>
  fieldsOf(
    t,
    ends.filter((end) => covers(end.kinds)),
  )

/** The connections of one kind, those apart that it has from an interface. */
export function typedConnectionFields(t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, EntityView>, kind: EntityKind) {
  const isInherited = ({ kinds }: End) => isEveryKind(kinds) || (shareholderKinds.includes(kind) && isShareholders(kinds))
  return fieldsOf(
    t,
    ends.filter((end) => end.kinds.includes(kind) && !isInherited(end)),
  )
}

const fieldsOf = (t: Fields, chosen: readonly End[]) => Object.fromEntries(chosen.map((end) => [end.field, typedField(t, end)]))

function typedField(t: Fields, { definition, direction }: End) {
  const { type, says, ends } = definition
  const ref = typedConnections.get(type)
  if (!ref) throw new Error(`${type} has no connection`)
  return t.field({
    type: ref,
    description: `${says} It stands as the ${direction === 'out' ? ends[0] : ends[1]}.`,
    args: { ...evidenceArgument, ...timeArguments, ...pageArguments },
    extensions: { page: unaskedPage.below },
    resolve: (view, given, { graph }) => relationshipsOf(view, { ...given, types: [type], direction }, graph),
  })
}

/** The connection over all types, as a field of Entity. */
export const allRelationshipsField = (t: PothosSchemaTypes.InterfaceFieldBuilder<SchemaTypes, EntityView>) =>
  t.field({
    type: RelationshipConnection,
    description: 'Its relationships of these types, either way unless said.',
    args: {
      types: t.arg({ type: [RelationshipTypeEnum] }),
      direction: t.arg({ type: DirectionEnum }),
      ...evidenceArgument,
      ...timeArguments,
      ...pageArguments,
    },
    extensions: { page: unaskedPage.below },
    resolve: (view, given, { graph }) => relationshipsOf(view, given, graph),
  })

type Given = PageArguments & {
  readonly types?: readonly RelationshipType[] | null | undefined
  readonly direction?: Direction | null | undefined
  readonly evidence?: EvidenceInput | null | undefined
  readonly asOf?: string | null | undefined
  readonly knownAt?: string | null | undefined
  readonly history?: boolean | null | undefined
}

function relationshipsOf(view: EntityView, given: Given, graph: Graph): Connection<RelationshipView> {
  const clock = askedClock(view.clock, given)
  const page = askedPage(`relationships of ${given.types?.join(' ') ?? 'any type'} ${given.direction ?? 'both'}`, unaskedPage.below, given)
  const question: Omit<RelationshipQuestion, 'page'> = {
    clock: storeClock(clock),
    ...(given.types && { types: given.types }),
    ...(given.direction && { direction: given.direction }),
    ...(given.evidence && { evidence: evidence(given.evidence) }),
  }
  return connection({
    clock,
    slice: async () => {
      const rows = (await graph.relationshipsOf(view.entity.id, { ...question, page: storePage(page) })) ?? []
      return sliceOf(
        rows,
        page,
        (row) => row.order,
        (row) => shownRelationship(row, clock),
      )
    },
    total: async () => (await graph.countRelationshipsOf(view.entity.id, question)) ?? 0,
  })
}

/** A row as it is told; undefined where an end is protected. */
export const shownRelationship = (row: ShownRow, clock: AskedClock): RelationshipView | undefined =>
  row.isHidden ? undefined : { relationship: row.relationship, from: { entity: row.from, clock }, to: { entity: row.to, clock }, clock }
