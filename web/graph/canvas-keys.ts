import type { Line } from '../state/picture.ts'
import type { Point } from './boxes.ts'
import { type Direction, toward } from './toward.ts'

export type CanvasCommand =
  | 'choose'
  | 'expand'
  | 'hide'
  | 'pin'
  | 'move'
  | 'evidence'
  | 'layOut'
  | 'fit'
  | 'zoomIn'
  | 'zoomOut'
  | 'view'
  | 'keys'

const commands: Readonly<Record<string, CanvasCommand>> = {
  Enter: 'choose',
  '.': 'choose',
  x: 'expand',
  h: 'hide',
  p: 'pin',
  m: 'move',
  e: 'evidence',
  l: 'layOut',
  f: 'fit',
  0: 'fit',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  t: 'view',
  '?': 'keys',
}

/** What a key does while the canvas has the focus. */
export const commandFor = (key: string): CanvasCommand | undefined => commands[key.length === 1 ? key.toLowerCase() : key]

/** How far an arrow key moves what is being moved, px of the screen; with Shift finely. */
export function stepOf(key: string, isFine: boolean): Point | undefined {
  const far = isFine ? 4 : 24
  const steps: Readonly<Record<string, Point>> = {
    ArrowUp: { x: 0, y: -far },
    ArrowDown: { x: 0, y: far },
    ArrowLeft: { x: -far, y: 0 },
    ArrowRight: { x: far, y: 0 },
  }
  return steps[key]
}

/** Where an arrow key goes from a node, along a relationship; from a line, to the end the arrow points at. It stays where nothing lies that way. */
export function focusAfter(
  key: string,
  from: string | undefined,
  lines: readonly Line[],
  positions: ReadonlyMap<string, Point>,
): string | undefined {
  if (from === undefined) return undefined
  const line = lines.find(({ id }) => id === from)
  const ends = line ? [line.from, line.to] : lines.flatMap((one) => (one.from === from ? [one.to] : one.to === from ? [one.from] : []))
  const around = new Map(
    ends.flatMap((id) => {
      const at = positions.get(id)
      return at ? [[id, at] as const] : []
    }),
  )
  const here = line ? middle(positions.get(line.from), positions.get(line.to)) : positions.get(from)
  return (here && toward(here, around, key as Direction)) ?? from
}

/** The next relationship of a node or after a line, in the order drawn; undefined past the last, so that Tab leads out. */
export function lineAfter(from: string | undefined, lines: readonly Line[]): string | undefined {
  const at = lines.findIndex(({ id }) => id === from)
  if (at >= 0) return lines[at + 1]?.id
  return from === undefined ? undefined : lines.find((line) => line.from === from || line.to === from)?.id
}

const middle = (a: Point | undefined, b: Point | undefined): Point | undefined =>
  a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : undefined
