import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { printedSchema } from '../server/schema/index.ts'
import { dossierSchemaText } from './generate/dossier-schema.ts'
import { mappingSchemaText } from './generate/mapping-schema.ts'
import { statementFiles } from './generate/statements.ts'
import { vocabularyPage } from './generate/vocabulary-page.ts'
import { webDocuments } from './generate/web-documents.ts'

/** A file of this repository that is written by code, by its path from the root. */
export type GeneratedFile = { readonly path: string; readonly text: string }

/** Every generator: what is said once in the vocabulary or the schema, and written down elsewhere from there. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  return [
    { path: 'docs/vocabulary.md', text: vocabularyPage() },
    { path: 'docs/dossier.schema.json', text: dossierSchemaText() },
    { path: 'docs/mapping.schema.json', text: mappingSchemaText() },
    { path: 'server/schema.graphql', text: printedSchema },
    ...statementFiles(),
    { path: 'web/api/generated/documents.ts', text: await webDocuments(printedSchema) },
  ]
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** The text that stands there now; undefined where nothing does. */
export function standing(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw fault
  }
}

async function main(): Promise<void> {
  for (const { path, text } of await generatedFiles()) {
    if (standing(path) === text) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    rmSync(join(root, path), { force: true })
    writeFileSync(join(root, path), text)
    process.stdout.write(`written ${path}\n`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
