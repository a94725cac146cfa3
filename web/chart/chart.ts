import type { HoldingKind } from '../state/ownership-screen.ts'
import type { PictureNode } from '../state/picture.ts'
import { type Folded, folded } from './folded.ts'
import type { Holding, Holdings } from './holding.ts'
import { linesInLoops } from './loops.ts'

/** What of the holdings is drawn. */
export type ChartView = {
  /** Levels of owners, and of what is owned; undefined: all that are known. */
  readonly up: number | undefined
  readonly down: number | undefined
  /** Shares below this fraction are left out, and counted. */
  readonly hideBelow: number
  readonly shows: readonly HoldingKind[]
  /** Sides whose stack was opened: `owners <company>`, `holdings <owner>`. */
  readonly unfolded: readonly string[]
}

export type ChartNode =
  | { readonly is: 'entity'; readonly id: string; readonly entity: PictureNode; readonly isFocus: boolean; readonly above: number }
  /** Capital of a company that no holding accounts for, as a fraction from lo to hi. */
  | { readonly is: 'rest'; readonly id: string; readonly of: string; readonly lo: number; readonly hi: number }
  | { readonly is: 'stack'; readonly id: string; readonly side: string; readonly count: number }

export type ChartLine = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly is: HoldingKind | 'rest' | 'stack'
  readonly holding: Holding | undefined
  /** It lies on a way that comes back to where it began. */
  readonly inLoop: boolean
}

export type Chart = {
  readonly focus: string
  readonly nodes: readonly ChartNode[]
  readonly lines: readonly ChartLine[]
  /** Shares that are left out because they are small. */
  readonly hidden: number
}

/** The owners above a company and what it owns below, as far as the view goes; what is not drawn is counted where it would stand. */
export function chartOf(focus: string, { entities, holdings }: Holdings, view: ChartView): Chart {
  if (!entities.has(focus)) return { focus, nodes: [], lines: [], hidden: 0 }
  const wanted = holdings.filter(({ kind }) => view.shows.includes(kind))
  const kept = wanted.filter((one) => one.kind === 'control' || one.hi >= view.hideBelow)
  const above = climbed(focus, kept, 'owners', view.up, view)
  const below = climbed(focus, kept, 'holdings', view.down, view)
  const drawn = new Set([...above.reached, ...below.reached])
  const shown = unique([...above.holdings, ...below.holdings, ...between(kept, above.reached, [...above.stacks, ...below.stacks])])
  const stacks = [...above.stacks, ...below.stacks]
  const rests = [...above.opened].flatMap((company) => restOf(company, focus, entities, holdings))
  const nodes: readonly ChartNode[] = [
    ...[...drawn].flatMap((id) => {
      const entity = entities.get(id)
      const shownAbove = new Set(shown.filter(({ company }) => company === id).map(({ owner }) => owner))
      const unopened = above.reached.has(id) && !above.opened.has(id)
      const more = unopened ? owners(kept, id).filter((owner) => !shownAbove.has(owner)).length : 0
      return entity ? [{ is: 'entity' as const, id, entity, isFocus: id === focus, above: more }] : []
    }),
    ...stacks.map(({ side, count }) => ({ is: 'stack' as const, id: side, side, count })),
    ...rests,
  ]
  const lines = linesInLoops([...shown.map(lineOf), ...stacks.map(stackLine), ...rests.map(restLine)])
  return { focus, nodes, lines, hidden: wanted.filter((one) => !kept.includes(one) && drawn.has(one.company)).length }
}

/** What the company asked about owns and what owns nothing here: drawn below it, with names and figures under the mark. */
export function leavesOf({ focus, lines }: Chart): ReadonlySet<string> {
  const owning = new Set(lines.map(({ from }) => from))
  return new Set(lines.filter(({ from, to, is }) => from === focus && is !== 'stack' && !owning.has(to)).map(({ to }) => to))
}

type Side = 'owners' | 'holdings'
type Climbed = {
  readonly reached: ReadonlySet<string>
  /** Those whose own side is drawn. */
  readonly opened: ReadonlySet<string>
  readonly holdings: readonly Holding[]
  readonly stacks: readonly Folded[]
}

/** Level by level from the company; each entity is opened once, so that a loop ends. */
function climbed(focus: string, kept: readonly Holding[], side: Side, levels: number | undefined, view: ChartView): Climbed {
  const [near, far] = side === 'owners' ? (['company', 'owner'] as const) : (['owner', 'company'] as const)
  const reached = new Set([focus])
  const opened = new Set<string>()
  const holdings: Holding[] = []
  const stacks: Folded[] = []
  let ring: readonly string[] = [focus]
  for (let level = 0; ring.length > 0 && level < (levels ?? Number.POSITIVE_INFINITY); level += 1) {
    const next: string[] = []
    for (const id of ring) {
      opened.add(id)
      const found = folded(
        `${side} ${id}`,
        kept.filter((one) => one[near] === id),
        far,
        view.unfolded,
      )
      holdings.push(...found.shown)
      stacks.push(...found.stacks)
      for (const one of found.shown) if (!reached.has(one[far])) next.push(one[far])
      for (const one of next) reached.add(one)
    }
    ring = [...new Set(next)]
  }
  return { reached, opened, holdings, stacks }
}

/** Holdings whose both ends stand above already: a line between two that are drawn is never left out for its level. */
const between = (kept: readonly Holding[], reached: ReadonlySet<string>, stacks: readonly Folded[]): readonly Holding[] => {
  const stacked = new Set(stacks.flatMap(({ members }) => members))
  return kept.filter(({ id, owner, company }) => reached.has(owner) && reached.has(company) && !stacked.has(id))
}

const owners = (kept: readonly Holding[], company: string): readonly string[] => [
  ...new Set(kept.filter((one) => one.company === company).map(({ owner }) => owner)),
]

type Rest = Extract<ChartNode, { readonly is: 'rest' }>

/** What is left of the capital of a company; nothing where the stakes account for all of it, and none of what no company is. */
function restOf(company: string, focus: string, entities: Holdings['entities'], holdings: readonly Holding[]): readonly Rest[] {
  if (company !== focus && entities.get(company)?.kind !== 'Company') return []
  const stakes = holdings.filter((one) => one.company === company && one.kind === 'share' && one.ofCapital && !one.gone)
  const left = (end: 'lo' | 'hi'): number => rounded(Math.max(0, 1 - stakes.reduce((sum, one) => sum + one[end], 0)))
  return left('lo') > 0 ? [{ is: 'rest', id: `rest ${company}`, of: company, lo: left('hi'), hi: left('lo') }] : []
}

/** To the billionth, as shares are. */
const rounded = (fraction: number): number => Math.round(fraction * 1e9) / 1e9
const unique = (holdings: readonly Holding[]): readonly Holding[] => [...new Map(holdings.map((one) => [one.id, one])).values()]

type Loose = Omit<ChartLine, 'inLoop'>
const lineOf = (holding: Holding): Loose => ({ id: holding.id, from: holding.owner, to: holding.company, is: holding.kind, holding })
const restLine = ({ id, of }: Rest): Loose => ({ id: `line ${id}`, from: id, to: of, is: 'rest', holding: undefined })
const stackLine = ({ side }: Folded): Loose => {
  const [name, of = ''] = [side.slice(0, side.indexOf(' ')), side.slice(side.indexOf(' ') + 1)]
  const ends = name === 'owners' ? { from: side, to: of } : { from: of, to: side }
  return { id: `line ${side}`, ...ends, is: 'stack', holding: undefined }
}
