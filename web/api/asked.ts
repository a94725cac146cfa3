import { type Operation, stringifyDocument } from 'urql'

type Definition = { readonly kind: string; readonly name?: { readonly value: string } | undefined }

/** The questions of the screen that is open, each once: the very documents and variables that were sent. */
const asked = new Map<string, { readonly definitions: readonly Definition[]; readonly name: string; readonly variables: string }>()

export const forgetAsked = (): void => asked.clear()

export function noteAsked({ kind, query, variables, key }: Operation): void {
  if (kind !== 'query') return
  const name = query.definitions.find((one) => one.kind === 'OperationDefinition')?.name?.value ?? ''
  asked.set(String(key), { definitions: query.definitions, name, variables: JSON.stringify(variables ?? {}) })
}

/** One GraphQL document that GraphiQL runs: every operation and fragment once, the variables of each sending as comments. */
export function askedText(): string {
  const sent = [...asked.values()].map(({ name, variables }) => `# ${name} ${variables}`)
  const definitions = new Map([...asked.values()].flatMap((one) => one.definitions).map((one) => [`${one.kind} ${one.name?.value}`, one]))
  const document = { kind: 'Document', definitions: [...definitions.values()] }
  return `${sent.join('\n')}\n\n${stringifyDocument(document as Parameters<typeof stringifyDocument>[0])}\n`
}
