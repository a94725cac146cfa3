/** Which part of the graph is drawn: what the picture began with, and lists asked for by name. Positions only of what was moved. */
export type Canvas = {
  readonly seeds: readonly string[]
  /** How far around the seeds. */
  readonly depth: 1 | 2
  readonly expansions: readonly Expansion[]
  readonly hidden: readonly string[]
  readonly pins: Readonly<Record<string, Position>>
  /** How often the whole was laid out again; each gives another picture, and the same link the same. */
  readonly lay: number
}

/** A list of an entity, by the name the entity has for it (`owners`, `supplies`), or `all`; past a page, the first by an order. */
export type Expansion = { readonly of: string; readonly list: string; readonly by?: Order; readonly take?: number }
/** A list that is to be asked about before any of it is drawn. */
export type WantedList = { readonly id: string; readonly list: string }
export type Position = { readonly x: number; readonly y: number }

/** `each`: a little of every list, the better evidence first. */
export const orders = ['each', 'share', 'amount', 'date', 'origins'] as const
export type Order = (typeof orders)[number]

/** More than this is never drawn unasked: the rest stands as one stack. */
export const PORTION = 25

export const emptyCanvas: Canvas = { seeds: [], depth: 1, expansions: [], hidden: [], pins: {}, lay: 0 }

export const seededWith = (canvas: Canvas, id: string): Canvas => ({
  ...canvas,
  seeds: having(canvas.seeds, id),
  hidden: canvas.hidden.filter((hidden) => hidden !== id),
})

/** With a list drawn; asked for again, it is drawn as asked last. */
export function expandedBy(canvas: Canvas, expansion: Expansion): Canvas {
  const others = canvas.expansions.filter(({ of, list }) => of !== expansion.of || list !== expansion.list)
  return { ...canvas, expansions: [...others, expansion] }
}

/** What is to be asked, in the order in which it was drawn: seeds first. A portion each, unless more was asked for. */
export function askings({ seeds, expansions }: Canvas): readonly Required<Expansion>[] {
  const whole = new Set(expansions.filter(({ list }) => list === 'all').map(({ of }) => of))
  const begun = seeds.filter((of) => !whole.has(of)).map((of): Expansion => ({ of, list: 'all' }))
  return [...begun, ...expansions].map((one) => ({ by: 'each', take: PORTION, ...one }))
}

export const without = (canvas: Canvas, id: string): Canvas => ({ ...canvas, hidden: having(canvas.hidden, id) })
export const unhidden = (canvas: Canvas): Canvas => ({ ...canvas, hidden: [] })

/** Pinned where it was moved to; a layout leaves it there. */
export const pinned = (canvas: Canvas, id: string, at: Position): Canvas => ({ ...canvas, pins: { ...canvas.pins, [id]: at } })

export function unpinned(canvas: Canvas, id: string): Canvas {
  const { [id]: _, ...pins } = canvas.pins
  return { ...canvas, pins }
}

export const laidOutAgain = (canvas: Canvas): Canvas => ({ ...canvas, lay: canvas.lay + 1 })

const having = (ids: readonly string[], id: string): readonly string[] => (ids.includes(id) ? ids : [...ids, id])
