import type { ElementDefinition } from 'cytoscape'
import type { Drawn, Line } from '../state/picture.ts'
import { labelSize, type Point } from './boxes.ts'
import { firstPositions } from './first-positions.ts'
import type { LayoutAnswer, LayoutTask } from './layout-task.ts'
import { randomStream, seedOf } from './random.ts'

export type LayoutQuestion = {
  readonly drawn: Pick<Drawn, 'nodes' | 'lines'>
  readonly seeds: readonly string[]
  /** Where entities stand already; they do not move. */
  readonly known: ReadonlyMap<string, Point>
  readonly labels: ReadonlyMap<string, string>
  /** In which step each came into the picture; they are laid out in that order, so that a link gives what the steps gave. */
  readonly stages: ReadonlyMap<string, number>
  /** How often the whole was laid out again. */
  readonly lay: number
}

/** With more that may move than this, a draft is shown first. */
const DRAFTED = 120
/** With more, the draft stands: what is laid out for half a minute moves what one has begun to read. */
const REFINED = 500

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

  /** Positions by id, a step at a time; undefined where a later question overtook this one. */
  async positions(
    question: LayoutQuestion,
    draft: (positions: ReadonlyMap<string, Point>) => void,
  ): Promise<ReadonlyMap<string, Point> | undefined> {
    let known = question.known
    const own = ++this.#last
    for (const part of parts(question)) {
      const task = layoutTask({ ...part, known }, own)
      const places = new Map(task.nodes.map(({ id, x, y }) => [id, { x, y }]))
      const movable = task.nodes.filter(({ fixed }) => !fixed).length
      known = movable === 0 ? places : (await this.#ask(task, (positions) => own === this.#last && draft(positions))).positions
      if (own !== this.#last) return undefined
    }
    return known
  }

  close(): void {
    this.#worker.terminate()
  }

  #ask(task: LayoutTask, draft: (positions: ReadonlyMap<string, Point>) => void): Promise<LayoutAnswer> {
    return new Promise((resolve) => {
      const listen = ({ data }: MessageEvent<LayoutAnswer>): void => {
        if (data.id !== task.id) return
        if (data.isDraft) {
          draft(data.positions)
          return
        }
        this.#worker.removeEventListener('message', listen)
        resolve(data)
      }
      this.#worker.addEventListener('message', listen)
      this.#worker.postMessage(task)
    })
  }
}

/** The picture as it grew; all at once where it was laid out again or nothing is new. */
function parts(question: LayoutQuestion): readonly LayoutQuestion[] {
  const { drawn, stages, known, lay } = question
  const stageOf = (id: string): number => (lay > 0 || known.has(id) ? 0 : (stages.get(id) ?? 0))
  const steps = [...new Set(drawn.nodes.map(({ id }) => stageOf(id)))].sort((a, b) => a - b)
  return steps.map((step) => {
    const nodes = drawn.nodes.filter(({ id }) => stageOf(id) <= step)
    const here = new Set(nodes.map(({ id }) => id))
    return { ...question, drawn: { nodes, lines: drawn.lines.filter(({ from, to }) => here.has(from) && here.has(to)) } }
  })
}

/** The task for a picture; the same picture makes the same task, whatever order its parts came in. */
export function layoutTask({ drawn, seeds, known, labels, lay }: LayoutQuestion, id: number): LayoutTask {
  const ids = drawn.nodes.map((node) => node.id).sort()
  const lines = [...drawn.lines].sort((a, b) => (a.id < b.id ? -1 : 1))
  const seed = seedOf(`${lay} ${ids.join(' ')}`)
  const { places, settled } = startOf(ids, lines, seeds, known, lay > 0 ? seed : undefined)
  const movable = ids.filter((node) => !settled.has(node)).length
  return {
    id,
    nodes: ids.map((node) => {
      const { w, h } = labelSize(labels.get(node) ?? '', 12.5, 160)
      return { id: node, w: Math.max(56, Math.min(w, 130)), h: 52 + h, ...(places.get(node) ?? { x: 0, y: 0 }), fixed: settled.has(node) }
    }),
    lines: lines.map((line) => ({ id: line.id, from: line.from, to: line.to, length: lengthOf(line, labels, drawn.nodes.length) })),
    seed,
    rounds: movable <= 200 ? 2500 : movable <= REFINED ? 600 : 0,
    draft: movable > DRAFTED,
  }
}

/** Laid out again, only what is known stays, and everything else starts shaken. */
function startOf(
  ids: readonly string[],
  lines: readonly Line[],
  seeds: readonly string[],
  known: ReadonlyMap<string, Point>,
  shake: number | undefined,
): ReturnType<typeof firstPositions> {
  const start = firstPositions(ids, lines, seeds, known)
  if (shake === undefined) return start
  const chance = randomStream(shake)
  const shaken = ([id, { x, y }]: readonly [string, Point]): readonly [string, Point] =>
    known.has(id) ? [id, { x, y }] : [id, { x: x + (chance() - 0.5) * 360, y: y + (chance() - 0.5) * 360 }]
  return { places: new Map([...start.places].map(shaken)), settled: new Set(ids.filter((id) => known.has(id))) }
}

/** Room for the label on the line, more where many lines meet. */
function lengthOf(line: Line, labels: ReadonlyMap<string, string>, nodes: number): number {
  const { w } = labelSize(labels.get(line.id) ?? '', 11.5, 170)
  return Math.max(130, Math.min(w, 120) + 90) + Math.min(nodes, 60) * 1.5
}
