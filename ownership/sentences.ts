import { formatShare } from '#vocabulary'
import type { NameOf, ShareExplanation } from './explain-share.ts'
import type { OwnerGroup } from './owner-group.ts'
import { idOf, type Snapshot } from './snapshot.ts'
import { loopOf } from './stretches.ts'

const WALKS_NAMED = 3
const LOOP_NAMED = 3

/** Of every 100 units of a company's capital, how many lead to whom, and by which chains. */
export function shareSentence(
  s: Snapshot,
  source: OwnerGroup,
  company: number,
  { share, bound, walks, covers, throughLoops }: Omit<ShareExplanation, 'sentence'>,
  nameOf: NameOf,
): string {
  const name = (node: number) => nameOf(idOf(s, node))
  const owners = (source.body === undefined ? source.members : [source.body]).map(name)
  const whom = owners.length > 3 ? `${owners.length} bodies together` : listed(owners)
  const amount = share[bound]
  if (amount === 0) return `No unit of ${name(company)}'s capital leads to ${whom}, as far as sources say.`
  const known = bound === 'hi' ? 'at most ' : share.hi > share.lo ? 'at least ' : ''
  const chains = walks.slice(0, WALKS_NAMED).map((walk) => {
    const between = walk.nodes.slice(1, -1).map(name)
    return `${units(walk.product)} ${between.length === 0 ? 'directly' : `through ${listed(between)}`}`
  })
  const further = walks.length - chains.length
  if (further > 0) chains.push(`the rest of it through ${further} more chain${further === 1 ? '' : 's'}`)
  if (throughLoops > 0.0005) chains.push(`${units(throughLoops)} more because ${loopNames(s, walks, name)} hold each other`)
  const coverage = covers < 0.9995 ? ` These chains explain at least ${(Math.floor(covers * 1000) / 10).toFixed(1)}% of it.` : ''
  return `Of every 100 units of ${name(company)}'s capital ${known}${units(amount)} lead to ${whom}: ${chains.join(', ')}.${coverage}`
}

function loopNames(s: Snapshot, walks: ShareExplanation['walks'], name: (node: number) => string): string {
  const circling = walks.find((walk) => walk.loopMultiplier > 1)
  const start = circling?.nodes.map((node) => (node < s.companies ? loopOf(s, node) : undefined)).find((loop) => loop !== undefined)
  if (!start) return 'companies'
  const size = start[1] - start[0]
  if (size === 1) return `${name(start[0])} holds its own shares and others`
  if (size > LOOP_NAMED) return `${size} companies`
  return listed(Array.from({ length: size }, (_, place) => name(start[0] + place)).sort())
}

const units = (share: number): string => (share * 100).toFixed(1)

/** a, b and c. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** Billionths as a percentage without trailing zeros. */
export function percent(billionths: number): string {
  const hundredfold = formatShare(billionths)
  const moved = Number(hundredfold) * 100
  return `${Number(moved.toFixed(7))}%`
}
