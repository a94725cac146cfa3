/** What the worker is asked: boxes with their labels, lines, and where things stood or should be looked for first. */
export type LayoutTask = {
  readonly id: number
  readonly nodes: readonly {
    readonly id: string
    readonly w: number
    readonly h: number
    readonly x: number
    readonly y: number
    readonly fixed: boolean
  }[]
  readonly lines: readonly { readonly id: string; readonly from: string; readonly to: string; readonly length: number }[]
  readonly seed: number
  /** How many rounds the layout may take; with none the draft stands. */
  readonly rounds: number
  /** Wanted first, without waiting for the rounds. */
  readonly draft: boolean
}

export type LayoutAnswer = {
  readonly id: number
  readonly isDraft: boolean
  readonly positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>
}
