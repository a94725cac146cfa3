import type { EdgeFragment, EntityLabelFragment } from '../../api/generated/documents.ts'
import { edgeOf, nodeOf } from '../../api/picture-of.ts'
import type { Words } from '../../locales/words.ts'
import type { Picture, PictureEdge, Stack } from '../../state/picture.ts'
import { portion } from '../../state/portion.ts'
import type { Neighbourhood } from './neighbourhoods.ts'

/** How much of what stands about an entity the evidence asked for leaves out. */
export type LeftOut = { readonly id: string; readonly name: string; readonly count: number }

export type Gathered = Picture & {
  /** In which step each entity came into the picture: a layout takes them in that order. */
  readonly stages: ReadonlyMap<string, number>
  readonly stacks: readonly Stack[]
  readonly leftOut: readonly LeftOut[]
}

/** The picture that lists amount to: a portion of each, what was met further out, and every line read between two that are drawn. */
export function answeredPicture(
  t: Words,
  found: readonly Neighbourhood[],
  further: readonly EdgeFragment[],
  met: readonly EntityLabelFragment[],
): Gathered {
  const read = new Map<string, PictureEdge>()
  const labels = new Map<string, EntityLabelFragment>()
  const learn = (edge: EdgeFragment): void => {
    if (!read.has(edge.id)) read.set(edge.id, edgeOf(t, edge))
    for (const end of [edge.from, edge.to]) if (!labels.has(end.id)) labels.set(end.id, end)
  }
  for (const { entity, rows } of found) {
    labels.set(entity.id, entity)
    for (const row of rows) learn(row)
  }
  const stages = new Map<string, number>()
  const enter = (id: string, stage: number): void => void (stages.has(id) || stages.set(id, stage))
  for (const { entity } of found.filter(({ asking }) => asking.list === 'all')) enter(entity.id, 0)
  for (const [stage, { entity, asking, rows }] of found.entries()) {
    enter(entity.id, stage)
    const own = rows.flatMap(({ id }) => read.get(id) ?? [])
    for (const { from, to } of portion(own, entity.id, asking.by, asking.take)) for (const end of [from, to]) enter(end, stage)
  }
  for (const entity of met) {
    labels.set(entity.id, entity)
    enter(entity.id, 0)
  }
  for (const row of further) if (stages.has(row.from.id) && stages.has(row.to.id)) learn(row)
  const edges = [...read.values()].filter(({ from, to }) => stages.has(from) && stages.has(to))
  const nodes = [...stages.keys()].flatMap((id) => {
    const label = labels.get(id)
    return label ? [nodeOf(t, label, 0)] : []
  })
  return { nodes, edges, stages, ...restsOf(found, edges) }
}

/** What a list still holds: as one stack beside its entity; and what the evidence left out of it. */
function restsOf(found: readonly Neighbourhood[], edges: readonly PictureEdge[]): Pick<Gathered, 'stacks' | 'leftOut'> {
  const stacks: Stack[] = []
  const leftOut: LeftOut[] = []
  for (const { entity, asking, rows, count, isWhole } of found) {
    const fits = rows.filter(({ holds }) => holds !== 'NO').map(({ id }) => id)
    const here = new Set(edges.map(({ id }) => id))
    const missing = isWhole ? fits.filter((id) => !here.has(id)).length : Math.max(0, count - fits.filter((id) => here.has(id)).length)
    if (missing > 0) stacks.push({ of: entity.id, list: asking.list, count: missing })
    const out = isWhole ? count - fits.length : 0
    if (out > 0) leftOut.push({ id: entity.id, name: entity.name, count: out })
  }
  return { stacks: largestOf(stacks), leftOut: leftOut.filter(({ id }, at) => leftOut.findIndex((one) => one.id === id) === at) }
}

/** One stack beside an entity: that of the widest list. */
function largestOf(stacks: readonly Stack[]): readonly Stack[] {
  const byEntity = new Map<string, Stack>()
  for (const stack of stacks) if ((byEntity.get(stack.of)?.count ?? 0) < stack.count) byEntity.set(stack.of, stack)
  return [...byEntity.values()]
}
