/** Kinds of holdings on the chart; what is off is in the address. */
export const holdingKinds = ['share', 'declared', 'control'] as const
export type HoldingKind = (typeof holdingKinds)[number]

/** The owners' chart of one company, and what of it is drawn. */
export type OwnershipScreen = {
  readonly name: 'ownership'
  readonly id: string
  /** Levels of owners; undefined: all. */
  readonly up: number | undefined
  readonly down: number
  /** Shares below so many percent are left out. */
  readonly below: number
  readonly off: readonly HoldingKind[]
}

export const MOST_DOWN = 3
const DOWN = 1

export const ownershipOf = (id: string): OwnershipScreen => ({ name: 'ownership', id, up: undefined, down: DOWN, below: 0, off: [] })

export function readOwnership(id: string, query: URLSearchParams): OwnershipScreen {
  const up = Number(query.get('up'))
  const below = Number(query.get('below'))
  const off = query.get('off')?.split(',') ?? []
  return {
    name: 'ownership',
    id,
    up: Number.isInteger(up) && up > 0 ? up : undefined,
    down: downOf(query.get('down')),
    below: below > 0 && below <= 100 ? below : 0,
    off: holdingKinds.filter((kind) => off.includes(kind)),
  }
}

export function writeOwnership(query: URLSearchParams, { up, down, below, off }: OwnershipScreen): void {
  if (up !== undefined) query.set('up', String(up))
  if (down !== DOWN) query.set('down', String(down))
  if (below > 0) query.set('below', String(below))
  if (off.length > 0) query.set('off', off.join(','))
}

function downOf(text: string | null): number {
  const down = Number(text)
  return text !== null && Number.isInteger(down) && down >= 0 && down <= MOST_DOWN ? down : DOWN
}
