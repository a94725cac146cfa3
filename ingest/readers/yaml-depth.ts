import type { CST } from 'yaml'

const DEEPEST = 256

/** Where parsed tokens nest deeper than 256 levels: composing recurses, and would take the process down with it. */
export function tooDeepAt(tokens: readonly CST.Token[]): number | undefined {
  const stack: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { token, depth } = next
    if (depth > DEEPEST) return token.offset
    if (token.type === 'document' && token.value) stack.push({ token: token.value, depth: depth + 1 })
    if (!('items' in token)) continue
    for (const { key, value } of token.items) {
      for (const inside of [key, value]) if (inside) stack.push({ token: inside, depth: depth + 1 })
    }
  }
  return undefined
}
