import elk, { type ELK } from 'elkjs/lib/elk-api.js'
import type { Words } from '../locales/words.ts'
import type { Chart } from './chart.ts'
import { type LaidOut, laidOut } from './laid-out.ts'
import { drawingOf } from './to-elk.ts'

/** Asks the layout in its worker; an answer that a later question overtook is dropped. It lives as long as its chart is open. */
export class ChartLayouts {
  readonly #elk: ELK
  #last = 0

  constructor(worker: () => Worker) {
    this.#elk = new elk.default({ workerFactory: worker })
  }

  async of(t: Words, chart: Chart, mirrored: boolean): Promise<LaidOut | undefined> {
    this.#last += 1
    const asked = this.#last
    const drawing = drawingOf(t, chart)
    const answer = await this.#elk.layout(drawing.elk)
    return asked === this.#last ? laidOut(chart, drawing, answer, mirrored) : undefined
  }

  close(): void {
    this.#elk.terminateWorker()
  }
}
