import type { ElementDefinition } from 'cytoscape'
import type { Drawn, Line } from '../state/picture.ts'
import { type Box, labelSize, overlap, type Point } from './boxes.ts'
import { firstPositions } from './first-positions.ts'
import type { LayoutAnswer, LayoutTask } from './layout-task.ts'
import { seedOf } from './random.ts'

export type LayoutQuestion = {
  readonly drawn: Drawn
  readonly seeds: readonly string[]
  /** Where entities stand already; they do not move. */
  readonly known: ReadonlyMap<string, Point>
  readonly labels: ReadonlyMap<string, string>
}

/** Labels by id, as they are drawn. */
export const labelsOf = (definitions: readonly ElementDefinition[]): ReadonlyMap<string, string> =>
  new Map(definitions.map(({ data }) => [data.id ?? '', String(data.label ?? '')]))

/** Asks the worker; one at a time, and an answer that was overtaken is dropped. */
export class Layouts {
  readonly #worker: Worker
  #last = 0

  constructor(worker: Worker) {
    this.#worker = worker
  }

  /** Positions by id; undefined where a later question overtook this one. */
  async positions(question: LayoutQuestion): Promise<ReadonlyMap<string, Point> | undefined> {
    this.#last += 1
    const task = layoutTask(question, this.#last)
    if (task.nodes.every(({ fixed }) => fixed)) return new Map(task.nodes.map(({ id, x, y }) => [id, { x, y }]))
    const answer = await this.#ask(task)
    if (answer.id !== this.#last) return undefined
    return apart(task, answer)
  }

  close(): void {
    this.#worker.terminate()
  }

  #ask(task: LayoutTask): Promise<LayoutAnswer> {
    return new Promise((resolve) => {
      const listen = ({ data }: MessageEvent<LayoutAnswer>): void => {
        if (data.id !== task.id) return
        this.#worker.removeEventListener('message', listen)
        resolve(data)
      }
      this.#worker.addEventListener('message', listen)
      this.#worker.postMessage(task)
    })
  }
}

/** The task for a picture; the same picture makes the same task, whatever order its parts came in. */
export function layoutTask({ drawn, seeds, known, labels }: LayoutQuestion, id: number): LayoutTask {
  const ids = drawn.nodes.map((node) => node.id).sort()
  const lines = [...drawn.lines].sort((a, b) => (a.id < b.id ? -1 : 1))
  const { places, settled } = firstPositions(ids, lines, seeds, known)
  return {
    id,
    nodes: ids.map((node) => {
      const { w, h } = labelSize(labels.get(node) ?? '', 12.5, 160)
      return { id: node, w: Math.max(56, Math.min(w, 130)), h: 52 + h, ...(places.get(node) ?? { x: 0, y: 0 }), fixed: settled.has(node) }
    }),
    lines: lines.map((line) => ({ id: line.id, from: line.from, to: line.to, length: lengthOf(line, labels, drawn.nodes.length) })),
    seed: seedOf(ids.join(' ')),
  }
}

/** Room for the label on the line, more where many lines meet. */
function lengthOf(line: Line, labels: ReadonlyMap<string, string>, nodes: number): number {
  const { w } = labelSize(labels.get(line.id) ?? '', 11.5, 170)
  return Math.max(130, Math.min(w, 120) + 90) + Math.min(nodes, 60) * 1.5
}

/** Pushes what still overlaps apart; fixed ones stay. */
function apart(task: LayoutTask, answer: LayoutAnswer): ReadonlyMap<string, Point> {
  const boxes = task.nodes.map(({ id, w, h, fixed }) => ({ id, fixed, w: w + 14, h: h + 8, ...(answer.positions[id] ?? { x: 0, y: 0 }) }))
  for (let round = 0; round < 60; round += 1) if (!pushedApart(boxes)) break
  return new Map(boxes.map(({ id, x, y }) => [id, { x, y }]))
}

type Movable = { -readonly [K in keyof Box]: Box[K] } & { readonly fixed: boolean }

function pushedApart(boxes: readonly Movable[]): boolean {
  let moved = false
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      if (overlap(a, b) === 0 || (a.fixed && b.fixed)) continue
      push(a, b)
      moved = true
    }
  }
  return moved
}

function push(a: Movable, b: Movable): void {
  const across = (a.w + b.w) / 2 - Math.abs(a.x - b.x)
  const down = (a.h + b.h) / 2 - Math.abs(a.y - b.y)
  const axis = across < down ? 'x' : 'y'
  const step = (Math.min(across, down) + 1) * (a.fixed || b.fixed ? 1 : 0.5) * (a[axis] < b[axis] ? 1 : -1)
  if (!a.fixed) a[axis] -= step
  if (!b.fixed) b[axis] += step
}
