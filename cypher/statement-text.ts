import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const texts = new Map<string, string>()

/** The text of a file below `cypher/`, read once. */
export function statementText(file: string): string {
  const known = texts.get(file)
  if (known !== undefined) return known
  const text = readFileSync(fileURLToPath(new URL(`${file}.cypher`, import.meta.url)), 'utf8')
  texts.set(file, text)
  return text
}
