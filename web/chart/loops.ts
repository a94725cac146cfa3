type Ends = { readonly from: string; readonly to: string }

/** Each line with whether it lies in a loop: some way leads from its company back to its owner. */
export function linesInLoops<L extends Ends>(lines: readonly L[]): readonly (L & { readonly inLoop: boolean })[] {
  const outs = new Map<string, string[]>()
  for (const { from, to } of lines) outs.set(from, [...(outs.get(from) ?? []), to])
  const reach = new Map<string, ReadonlySet<string>>()
  const reachOf = (id: string): ReadonlySet<string> => {
    const known = reach.get(id) ?? reachedFrom(id, outs)
    reach.set(id, known)
    return known
  }
  return lines.map((line) => ({ ...line, inLoop: reachOf(line.to).has(line.from) }))
}

/** Where one comes from here along lines, here included. */
function reachedFrom(id: string, outs: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set([id])
  for (const one of reached) for (const next of outs.get(one) ?? []) reached.add(next)
  return reached
}
