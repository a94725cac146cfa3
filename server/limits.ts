import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type SelectionNode,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql'
import { fault } from './faults.ts'

/** What one question may be. Refused before anything is asked of the graph. */
export const limits = {
  bodyBytes: 1_000_000,
  queryCharacters: 20_000,
  tokens: 2_000,
  brackets: 100,
  depth: 20,
  /** `__typename` counted; 30 moments of a slider and what stands beside them. */
  aliases: 30,
  directives: 5,
  complexity: 20_000,
  variablesDepth: 50,
  requestMilliseconds: 10_000,
  /** Of exports: at once, how long one may take, and how long one part of it. */
  exports: 2,
  exportMilliseconds: 600_000,
  exportPartMilliseconds: 60_000,
  /** Of one walk over the graph. */
  walk: { seeds: 20, depth: 4, perNode: 100, maxNodes: 2_000, pathLength: 6, paths: 100 },
  /** Of one address, in complexity points. */
  pointsAMinute: 1_000_000,
} as const

/** Refuses a text by its length, its tokens and its brackets, before a parser descends into it. */
export function checkText(text: string): void {
  if (text.length > limits.queryCharacters) {
    throw fault('TOO_COMPLEX', `The query has ${text.length} characters, at most ${limits.queryCharacters} are read.`)
  }
  const lexer = new Lexer(new Source(text))
  let tokens = 0
  let open = 0
  while (lexer.advance().kind !== TokenKind.EOF) {
    tokens += 1
    open += opens.includes(lexer.token.kind) ? 1 : closes.includes(lexer.token.kind) ? -1 : 0
    if (tokens > limits.tokens) throw fault('TOO_COMPLEX', `The query has more than ${limits.tokens} tokens.`)
    if (open > limits.brackets) throw fault('TOO_COMPLEX', `The query opens more than ${limits.brackets} brackets within one another.`)
  }
}

const opens: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]
const closes: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]

type Shape = { readonly depth: number; readonly aliases: number; readonly directives: number }

/** Refuses a document whose shape exceeds the limits, fragments written out; a circle of fragments is left to validation. */
export function checkShape(document: DocumentNode): void {
  const shapes = shapesOf(document)
  for (const measure of ['depth', 'aliases', 'directives'] as const) {
    const found = Math.max(0, ...shapes.map((shape) => shape[measure]))
    if (found > limits[measure])
      throw fault('TOO_COMPLEX', `The query has ${named[measure](found)}, at most ${limits[measure]} are answered.`)
  }
}

const named = {
  depth: (count: number) => `${count} levels`,
  aliases: (count: number) => `${count} aliases`,
  directives: (count: number) => `${count} directives`,
} satisfies { [measure in keyof Shape]: (count: number) => string }

function shapesOf(document: DocumentNode): Shape[] {
  const fragments = fragmentsOf(document)
  const known = new Map<string, Shape>()
  const none: Shape = { depth: 0, aliases: 0, directives: 0 }

  const ofSet = (set: SelectionSetNode | undefined): Shape => (set?.selections ?? []).map(ofSelection).reduce(joined, none)

  function ofSelection(node: SelectionNode): Shape {
    const below = node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSet(node.selectionSet)
    const isField = node.kind === Kind.FIELD
    return {
      depth: below.depth + (isField ? 1 : 0),
      aliases: below.aliases + (isField && node.alias ? 1 : 0),
      directives: below.directives + (node.directives?.length ?? 0),
    }
  }

  function ofFragment(name: string): Shape {
    const ready = known.get(name)
    if (ready) return ready
    known.set(name, none)
    const shape = ofSet(fragments.get(name)?.selectionSet)
    known.set(name, shape)
    return shape
  }

  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  return operations.map((node) => joined(ofSet(node.selectionSet), { ...none, directives: node.directives?.length ?? 0 }))
}

const joined = (a: Shape, b: Shape): Shape => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
})

export const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])))

/** Whether a value nests deeper than the limit; walked without recursion, for it may nest 50,000 deep. */
export function nestsTooDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.variablesDepth) return true
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
  }
  return false
}
