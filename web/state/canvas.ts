/** Which part of the graph is drawn: whole neighbourhoods of seeds, and lists asked for by name. Positions only of what was moved. */
export type Canvas = {
  readonly seeds: readonly string[]
  readonly expansions: readonly Expansion[]
  readonly hidden: readonly string[]
  readonly pins: Readonly<Record<string, Position>>
}

/** A list of an entity, by the name the entity has for it (`owners`, `supplies`), or `all`. */
export type Expansion = { readonly of: string; readonly list: string }
export type Position = { readonly x: number; readonly y: number }

export const emptyCanvas: Canvas = { seeds: [], expansions: [], hidden: [], pins: {} }

export const seededWith = (canvas: Canvas, id: string): Canvas => ({
  ...canvas,
  seeds: having(canvas.seeds, id),
  hidden: canvas.hidden.filter((hidden) => hidden !== id),
})

export function expandedBy(canvas: Canvas, expansion: Expansion): Canvas {
  const present = canvas.expansions.some(({ of, list }) => of === expansion.of && list === expansion.list)
  return present ? canvas : { ...canvas, expansions: [...canvas.expansions, expansion] }
}

export const without = (canvas: Canvas, id: string): Canvas => ({ ...canvas, hidden: having(canvas.hidden, id) })
export const unhidden = (canvas: Canvas): Canvas => ({ ...canvas, hidden: [] })

/** Pinned where it was moved to; a layout leaves it there. */
export const pinned = (canvas: Canvas, id: string, at: Position): Canvas => ({ ...canvas, pins: { ...canvas.pins, [id]: at } })

export function unpinned(canvas: Canvas, id: string): Canvas {
  const { [id]: _, ...pins } = canvas.pins
  return { ...canvas, pins }
}

const having = (ids: readonly string[], id: string): readonly string[] => (ids.includes(id) ? ids : [...ids, id])
