import cytoscape, { type Core, type ElementDefinition, type EventObject } from 'cytoscape'
import type { Stack } from '../state/picture.ts'
import type { Point } from './boxes.ts'
import type { Palette } from './palette.ts'
import { placeAll } from './placing.ts'
import { stylesheet } from './stylesheet.ts'

export type Touched = { readonly node?: string; readonly line?: string; readonly stack?: string }
export type GraphEvents = {
  readonly chosen: (element: Touched | undefined) => void
  readonly expanded: (node: string) => void
  readonly asked: (node: string) => void
  readonly moved: (node: string, at: Point) => void
  readonly hovered: (id: string | undefined) => void
}

export type Show = {
  readonly definitions: readonly ElementDefinition[]
  readonly positions: ReadonlyMap<string, Point>
  readonly stacks: readonly Stack[]
  /** New ones travel from what they hang on; the rest stays where it is. */
  readonly isEased: boolean
}

const EASE = 250

/** One picture on one canvas. It draws what it is given and tells what was touched; it knows no query. */
export class GraphView {
  readonly #cy: Core
  readonly #box: HTMLElement
  #stacks: readonly Stack[] = []

  constructor(container: HTMLElement, palette: Palette, events: GraphEvents) {
    this.#box = container
    this.#cy = cytoscape({
      container,
      style: stylesheet(palette),
      minZoom: 0.08,
      maxZoom: 2.5,
      boxSelectionEnabled: false,
      autounselectify: true,
      pixelRatio: 'auto',
    })
    this.#listen(events)
  }

  paint(palette: Palette): void {
    this.#cy.style(stylesheet(palette))
  }

  /** Sets the picture to these elements; true where some came that were not there. */
  show({ definitions, positions, stacks, isEased }: Show): boolean {
    const ids = new Set(definitions.map(({ data }) => data.id))
    const before = new Set(this.#cy.nodes().map((node) => node.id()))
    this.#stacks = stacks
    this.#cy.batch(() => {
      this.#cy
        .elements()
        .filter((element) => !ids.has(element.id()))
        .remove()
      for (const definition of definitions) this.#put(definition, positions)
    })
    placeAll(this.#cy, stacks)
    const fresh = this.#cy.nodes().filter((node) => !before.has(node.id()))
    if (isEased && before.size > 0) this.#ease(before)
    return fresh.nonempty()
  }

  /** Zoom and pan that show everything, at most at natural size; computed here, for `fit` alone would blow up small pictures. */
  fit(): void {
    const viewport = this.#whole()
    if (viewport) this.#cy.viewport(viewport)
  }

  /** Shows everything only if something is out of sight: what one looks at stays where it is. */
  reveal(isEased: boolean): void {
    const { x1, y1, x2, y2 } = this.#cy.elements().renderedBoundingBox({ includeLabels: true, includeOverlays: false })
    if (x1 >= 0 && y1 >= 0 && x2 <= this.#cy.width() && y2 <= this.#cy.height()) return
    const viewport = this.#whole()
    if (viewport && isEased) this.#cy.animate(viewport, { duration: EASE })
    else if (viewport) this.#cy.viewport(viewport)
  }

  zoomBy(factor: number): void {
    const middle = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 }
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: middle })
  }

  /** Accent on what the panel speaks of, and on its ends. */
  choose({ node, line }: { readonly node?: string | undefined; readonly line?: string | undefined }): void {
    this.#cy.batch(() => {
      this.#cy.elements().removeClass('chosen end')
      if (node !== undefined) this.#cy.getElementById(node).addClass('chosen')
      if (line !== undefined) this.#cy.getElementById(line).addClass('chosen').connectedNodes().addClass('end')
    })
  }

  focus(id: string | undefined): void {
    this.#cy.elements().removeClass('focus')
    if (id === undefined) return
    const element = this.#cy.getElementById(id).addClass('focus')
    if (element.empty()) return
    const { x1, y1, x2, y2 } = element.renderedBoundingBox()
    if (x1 < 0 || y1 < 0 || x2 > this.#cy.width() || y2 > this.#cy.height()) this.#cy.center(element)
  }

  /** Moves one by so many pixels of the screen; where it is now. */
  nudge(id: string, by: Point): Point | undefined {
    const node = this.#cy.getElementById(id)
    if (node.empty() || !node.isNode()) return undefined
    const zoom = this.#cy.zoom()
    node.position({ x: node.position('x') + by.x / zoom, y: node.position('y') + by.y / zoom })
    return { ...node.position() }
  }

  /** Where every entity stands; stacks follow theirs. */
  positions(): ReadonlyMap<string, Point> {
    return new Map(this.#cy.nodes('[^stack]').map((node) => [node.id(), { ...node.position() }]))
  }

  /** Where an element is within the canvas, px, for a card beside it. */
  placeOf(id: string): Point | undefined {
    const element = this.#cy.getElementById(id)
    if (element.empty()) return undefined
    const { x, y } = element.isNode() ? element.renderedPosition() : this.#cy.edges().getElementById(id).renderedMidpoint()
    return { x, y }
  }

  /** The picture alone as a PNG, `scale` pixels to one of its own. */
  png(scale: number, background: string): Promise<Blob> {
    return this.#cy.png({ output: 'blob-promise', full: true, scale, bg: background })
  }

  resize(): void {
    this.#cy.resize()
  }

  close(): void {
    this.#cy.destroy()
  }

  #whole(): { zoom: number; pan: Point } | undefined {
    const { x1, y1, w, h } = this.#cy.elements().boundingBox({ includeLabels: true, includeOverlays: false })
    const [width, height] = [this.#cy.width(), this.#cy.height()]
    if (w === 0 || width === 0) return undefined
    const zoom = Math.min(1.15, (width - 56) / w, (height - 56) / h)
    return { zoom, pan: { x: width / 2 - (x1 + w / 2) * zoom, y: height / 2 - (y1 + h / 2) * zoom } }
  }

  #put(definition: ElementDefinition, positions: ReadonlyMap<string, Point>): void {
    const id = definition.data.id ?? ''
    const old = this.#cy.getElementById(id)
    const at = positions.get(id)
    if (old.empty()) {
      this.#cy.add({ ...definition, ...(at ? { position: { ...at } } : {}) })
      return
    }
    old.data({ ...definition.data })
    old.classes((definition.classes as string[]).join(' '))
    old.stop(true)
    if (at && old.isNode()) old.position({ ...at })
  }

  /** What came in travels from a neighbour that was there. */
  #ease(before: ReadonlySet<string>): void {
    for (const node of this.#cy.nodes().toArray()) {
      if (before.has(node.id())) continue
      const from = node
        .neighborhood()
        .nodes()
        .filter((other) => before.has(other.id()))
        .toArray()[0]
      if (!from?.isNode()) continue
      const to = { ...node.position() }
      node.position({ ...from.position() })
      node.animate({ position: to }, { duration: EASE, easing: 'ease-out-cubic' })
    }
  }

  #listen({ chosen, expanded, asked, moved, hovered }: GraphEvents): void {
    this.#cy.on('tap', (event: EventObject) => {
      if (event.target === this.#cy) return chosen(undefined)
      const id: string = event.target.id()
      if (event.target.isEdge()) return chosen(event.target.hasClass('stacked') ? undefined : { line: id })
      return chosen(event.target.hasClass('stack') ? { stack: id } : { node: id })
    })
    this.#cy.on('dbltap', 'node[^stack]', (event: EventObject) => expanded(event.target.id()))
    this.#cy.on('cxttap', 'node[^stack]', (event: EventObject) => asked(event.target.id()))
    this.#cy.on('dragfree', 'node[^stack]', (event: EventObject) => {
      placeAll(this.#cy, this.#stacks)
      moved(event.target.id(), { ...event.target.position() })
    })
    this.#cy.on('mouseover', 'node, edge[type]', (event: EventObject) => {
      event.target.addClass('hover')
      this.#box.style.cursor = 'pointer'
      hovered(event.target.id())
    })
    this.#cy.on('mouseout', 'node, edge[type]', (event: EventObject) => {
      event.target.removeClass('hover')
      this.#box.style.cursor = ''
      hovered(undefined)
    })
    this.#cy.on('viewport drag', () => hovered(undefined))
  }
}
