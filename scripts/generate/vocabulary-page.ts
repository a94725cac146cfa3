import {
  contradictionKinds,
  entityKinds,
  identifierSchemes,
  modes,
  type Property,
  type PropertyKind,
  relationshipTypes,
  sourceKinds,
  standingOf,
} from '#vocabulary'

const kindWords: Record<PropertyKind, string> = {
  text: 'text',
  texts: 'list of texts',
  choice: 'one of',
  flag: 'yes or no',
  count: 'whole number',
  degrees: 'decimal degrees',
  partialDate: 'partial date',
  share: 'share',
  money: 'amount and currency',
  map: 'text by text',
  history: 'dated statuses',
  entity: 'another entity',
}

/** docs/vocabulary.md: every word of the graph, as the code has it. */
export function vocabularyPage(): string {
  return [
    '# Vocabulary',
    'Every word of the graph, printed from `cypher/vocabulary/` by `npm run generate`. Types, constraints, statements, GraphQL types, what a load may write and how a thing is drawn all come from the same place.',
    '## Kinds of entity',
    'Every entity has the label `Entity` and exactly one of these.',
    ...Object.values(entityKinds).map((kind) => section(kind.kind, kind.says, { ...kind.properties })),
    '## Types of relationship',
    'A verb, read from left to right. Keys keep relationships of one pair apart; carried qualifiers are compared with nothing.',
    ...Object.values(relationshipTypes).map(relationship),
    '## Claims',
    table(
      ['mode', 'makes a relationship'],
      modes.map((mode) => [mode, standingOf[mode] ? `yes: ${standingOf[mode]}` : 'no']),
    ),
    `Kinds of source: ${sourceKinds.join(', ')}. Kinds of contradiction: ${contradictionKinds.join(', ')}.`,
    '## Identifier schemes',
    'Two records that share a strong identifier describe one entity; a weak one is evidence and never merges.',
    table(
      ['scheme', 'what it is', 'strong', 'bound to a time'],
      identifierSchemes.map((scheme) => [
        `\`${scheme.id}\``,
        scheme.title,
        scheme.strong ? 'yes' : 'no',
        'timeBound' in scheme ? 'yes' : 'no',
      ]),
    ),
    '',
  ].join('\n\n')
}

type Definition = (typeof relationshipTypes)[keyof typeof relationshipTypes]

function relationship(definition: Definition): string {
  const from = definition.from.length === Object.keys(entityKinds).length ? 'Entity' : definition.from.join('|')
  const value = 'value' in definition ? ` Its figure is \`${definition.value}\`.` : ''
  const head = `\`(${from})-[:${definition.type}]->(${definition.to.join('|')})\`: the ${definition.ends[0]} and the ${definition.ends[1]}.${value}`
  const rows = [...rowsOf(definition.keys, 'key'), ...rowsOf(definition.carried, 'carried')]
  const qualifiers = rows.length > 0 ? [table(['qualifier', 'role', 'is', 'says'], rows)] : []
  return [`### ${definition.type}`, definition.says, head, ...qualifiers].join('\n\n')
}

function section(title: string, says: string, properties: { readonly [name: string]: Property }): string {
  const rows = Object.entries(properties).map(([name, property]) => [`\`${name}\``, shape(property), property.says])
  return [`### ${title}`, says, table(['property', 'is', 'says'], rows)].join('\n\n')
}

const rowsOf = (properties: { readonly [name: string]: Property }, role: string): string[][] =>
  Object.entries(properties).map(([name, property]) => [`\`${name}\``, role, shape(property), property.says])

const shape = (property: Property): string =>
  property.kind === 'choice' ? `${kindWords.choice}: ${property.of?.join(', ')}` : kindWords[property.kind]

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
