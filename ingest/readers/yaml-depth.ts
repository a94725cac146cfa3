import { CST, Lexer } from 'yaml'

/** Brackets within brackets, and columns of block structure: a block within a block stands further right. */
const DEEPEST = 256

/** Where a document nests too deeply to be parsed: the parser recurses, and would take the process down with it. */
export function tooDeepAt(text: string): { readonly line: number; readonly column: number } | undefined {
  let depth = 0
  let line = 1
  let column = 1
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token)
    depth = Math.max(0, depth + (opens.has(type) ? 1 : 0) - (closes.has(type) ? 1 : 0))
    const block = depth === 0 && ((column === 1 && type === 'space') || indicates.has(type))
    if (depth > DEEPEST || (block && column + token.length > DEEPEST + 1)) return { line, column }
    if (isMark(token)) continue
    const lines = token.split('\n')
    line += lines.length - 1
    column = (lines.length > 1 ? 1 : column) + (lines.at(-1) ?? '').length
  }
  return undefined
}

const opens: ReadonlySet<string | null> = new Set(['flow-map-start', 'flow-seq-start'])
const closes: ReadonlySet<string | null> = new Set(['flow-map-end', 'flow-seq-end'])
const indicates: ReadonlySet<string | null> = new Set(['seq-item-ind', 'explicit-key-ind'])

/** The lexer marks the start of a document, of a scalar and the end of a flow with control characters of its own. */
const isMark = (token: string): boolean => token === CST.DOCUMENT || token === CST.SCALAR || token === CST.FLOW_END
