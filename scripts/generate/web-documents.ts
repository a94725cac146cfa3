import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { buildSchema, type DocumentNode, parse } from 'graphql'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** web/api/generated/documents.ts: the queries beside the screens, checked against the published schema and typed by it. */
export async function webDocuments(schema: string): Promise<string> {
  return codegen({
    filename: 'web/api/generated/documents.ts',
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents: documents(),
    config: {},
    plugins: [
      { operations: operationSettings },
      { typedDocumentNode: { useTypeImports: true, documentMode: 'documentNodeImportFragments', optimizeDocumentNode: true } },
    ],
    pluginMap: { operations, typedDocumentNode },
  })
}

const operationSettings = {
  scalars: { Date: 'string', PartialDate: 'string', Share: 'number', Decimal: 'string', URL: 'string' },
  enumsAsTypes: true,
  immutableTypes: true,
  inlineFragmentTypes: 'combine',
  skipTypeNameForRoot: true,
  useTypeImports: true,
}

/** Every `.graphql` file of the web, in the order of its path. */
function documents(): { location: string; document: DocumentNode }[] {
  const web = join(root, 'web')
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.graphql') && !file.startsWith('dist'),
  )
  return files.sort().map((file) => ({ location: relative(root, join(web, file)), document: parse(readFileSync(join(web, file), 'utf8')) }))
}
