/** Rectangles on the canvas, px, by their middle. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
export type Point = { readonly x: number; readonly y: number }

/** The area two boxes share, in px². */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.w / 2, b.x + b.w / 2) - Math.max(a.x - a.w / 2, b.x - b.w / 2)
  const down = Math.min(a.y + a.h / 2, b.y + b.h / 2) - Math.max(a.y - a.h / 2, b.y - b.h / 2)
  return across > 0 && down > 0 ? across * down : 0
}

/** How much of a straight line runs inside a box, px. */
export function inside(box: Box, from: Point, to: Point): number {
  // Most lines pass far away, and a picture asks this of every name and every line.
  if (Math.max(from.x, to.x) < box.x - box.w / 2 || Math.min(from.x, to.x) > box.x + box.w / 2) return 0
  if (Math.max(from.y, to.y) < box.y - box.h / 2 || Math.min(from.y, to.y) > box.y + box.h / 2) return 0
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  let enter = 0
  let leave = 1
  for (const [start, delta, low, high] of [
    [from.x, to.x - from.x, box.x - box.w / 2, box.x + box.w / 2],
    [from.y, to.y - from.y, box.y - box.h / 2, box.y + box.h / 2],
  ] as const) {
    if (delta === 0 && (start < low || start > high)) return 0
    if (delta === 0) continue
    const [near, far] = delta > 0 ? [(low - start) / delta, (high - start) / delta] : [(high - start) / delta, (low - start) / delta]
    enter = Math.max(enter, near)
    leave = Math.min(leave, far)
  }
  return leave > enter ? (leave - enter) * length : 0
}

/** About how wide a label is drawn at 12.5 px semibold: Chinese characters are square, Latin ones half as wide. */
export function labelSize(label: string, fontSize: number, maxWidth: number): { readonly w: number; readonly h: number } {
  const rows = label.split('\n').map((row) => row.replaceAll(/[\u2066-\u2069]/g, ''))
  const widths = rows.map((row) => [...row].reduce((width, letter) => width + (letter > '\u2e80' ? 1.02 : 0.57) * fontSize, 0))
  const lines = widths.reduce((count, width) => count + Math.max(1, Math.ceil(width / maxWidth)), 0)
  return { w: Math.min(maxWidth, Math.max(0, ...widths)) + 4, h: lines * fontSize * 1.25 + 4 }
}
