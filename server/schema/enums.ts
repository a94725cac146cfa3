import {
  contradictionKinds,
  type EntityKind,
  entityKinds,
  modes,
  nameTypes,
  type Properties,
  type RelationshipType,
  relationshipTypes,
  sourceKinds,
  standings,
} from '#vocabulary'
import { builder } from '../builder.ts'

/** `self description`, `selfDescription` and `non-communicating` become SELF_DESCRIPTION and NON_COMMUNICATING. */
export const enumName = (word: string): string =>
  word
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase()

const describedBy = <Word extends string>(words: readonly Word[], says: (word: Word) => string | undefined) =>
  Object.fromEntries(words.map((word) => [enumName(word), { value: word, description: says(word) }]))

/** An enum whose values are words of the vocabulary. */
export const wordEnum = <Word extends string>(
  name: string,
  description: string,
  words: readonly Word[],
  says: (word: Word) => string | undefined = () => undefined,
) => builder.enumType(name, { description, values: describedBy(words, says) as { [name: string]: { value: Word } } })

const names = <T extends object>(words: T) => Object.keys(words) as (keyof T & string)[]

export const EntityKindEnum = wordEnum<EntityKind>(
  'EntityKind',
  'The eleven kinds of entity.',
  names(entityKinds),
  (kind) => entityKinds[kind].says,
)
export const RelationshipTypeEnum = wordEnum<RelationshipType>(
  'RelationshipType',
  'The types of relationship, each a verb read from left to right.',
  names(relationshipTypes),
  (type) => relationshipTypes[type].says,
)
export const ModeEnum = wordEnum('Mode', 'What a speaker does with a claim. Only the first four make relationships.', modes)
export const StandingEnum = wordEnum('Standing', 'The strongest mode among the supporting claims, strongest first.', standings)
export const SourceKindEnum = wordEnum('SourceKind', 'What kind of publication a source is.', sourceKinds)
export const NameTypeEnum = wordEnum('NameType', 'How a name is used.', nameTypes)
export const ContradictionKindEnum = wordEnum('ContradictionKind', 'What two claims disagree about.', contradictionKinds)
export const CertaintyEnum = wordEnum('Certainty', 'Whether something held on the day asked, as far as partial dates say.', [
  'certainly',
  'possibly',
  'no',
] as const)
export const DirectionEnum = builder.enumType('Direction', {
  description: 'Which way a relationship is read from the entity asked about.',
  values: {
    OUT: { value: 'out', description: 'It starts at the entity.' },
    IN: { value: 'in', description: 'It ends at the entity.' },
  } as const,
})
export const EntityOrderEnum = builder.enumType('EntityOrder', {
  description: 'The order of a list of entities; every order ends in the id.',
  values: { NAME_ASC: { value: 'ascending' }, NAME_DESC: { value: 'descending' } } as const,
})

type Choice = { readonly owner: string; readonly property: string; readonly words: readonly string[]; readonly says: string }

const choices: readonly Choice[] = [
  ...Object.values(entityKinds).flatMap(({ kind, properties }) => choicesOf(kind, properties)),
  ...Object.values(relationshipTypes).flatMap(({ type, keys, carried }) => choicesOf(typeName(type), { ...keys, ...carried })),
]

function choicesOf(owner: string, properties: Properties): Choice[] {
  return Object.entries(properties).flatMap(([property, { kind, of, says }]) =>
    kind === 'choice' && of ? [{ owner, property, words: of, says }] : [],
  )
}

/** PARTICIPATES_IN is ParticipatesIn where it names a type. */
export function typeName(type: string): string {
  return type
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

const enums = new Map<string, ReturnType<typeof wordEnum<string>>>()

/** The enum of a `choice`: one for all that offer the same words under the same name, else one of its owner. */
export function choiceEnum(owner: string, property: string) {
  const own = choices.find((choice) => choice.owner === owner && choice.property === property)
  if (!own) throw new Error(`${owner}.${property} is no choice of the vocabulary`)
  const name = choiceName(own)
  const known = enums.get(name) ?? wordEnum(name, own.says, own.words)
  enums.set(name, known)
  return known
}

function choiceName({ owner, property, words }: Choice): string {
  const bare = property.charAt(0).toUpperCase() + property.slice(1)
  const same = choices.filter((choice) => choice.property === property && choice.words.join() === words.join())
  return same.length > 1 || bare.startsWith(owner) ? bare : `${owner}${bare}`
}
