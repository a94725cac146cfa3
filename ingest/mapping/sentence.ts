import type { RelationshipDefinition } from '#vocabulary'
import { type Columns, columnReader } from './cells.ts'
import type { ReadCell, Row } from './row.ts'

/** The sentence of a claim: the mapping's own with cells in their places, else the type's, said by the publisher. */
export function sentenceReader(
  publisher: string,
  { sentence }: RelationshipDefinition,
  template: string | undefined,
  columns: Columns,
): (row: Row, from: string, to: string) => string {
  if (template === undefined) {
    return (_row, from, to) => `${publisher}: ${sentence.replaceAll(/\{from\}|\{to\}/g, (end) => (end === '{from}' ? from : to))}.`
  }
  const parts = template
    .split(/(\{[^}]+\})/)
    .map((part): string | ReadCell => (isPlace(part) ? columnReader(part.slice(1, -1), columns) : part))
  return (row) => parts.map((part) => (typeof part === 'string' ? part : (part(row) ?? '—'))).join('')
}

/** The columns a template names. */
export const columnsOfTemplate = (template = ''): string[] => (template.match(/\{[^}]+\}/g) ?? []).map((part) => part.slice(1, -1))

const isPlace = (part: string): boolean => part.startsWith('{') && part.endsWith('}')
