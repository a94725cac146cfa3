import cytoscape, { type Core, type EdgeSingular, type ElementDefinition, type EventObject, type NodeSingular } from 'cytoscape'
import { labelSize, type Point } from './boxes.ts'
import { labelPlaces } from './label-places.ts'
import type { Palette } from './palette.ts'
import { stylesheet } from './stylesheet.ts'

export type GraphEvents = {
  readonly chosen: (element: { readonly node?: string; readonly line?: string } | undefined) => void
  readonly expanded: (node: string) => void
  readonly moved: (node: string, at: Point) => void
}

/** One picture on one canvas. It draws what it is given and tells what was touched; it knows no query. */
export class GraphView {
  readonly #cy: Core
  #box: HTMLElement

  constructor(container: HTMLElement, palette: Palette, events: GraphEvents) {
    this.#box = container
    this.#cy = cytoscape({
      container,
      style: stylesheet(palette),
      minZoom: 0.15,
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

  /** Sets the picture to these elements; positions of those that stay are kept. */
  show(definitions: readonly ElementDefinition[], positions: ReadonlyMap<string, Point>): void {
    const ids = new Set(definitions.map(({ data }) => data.id))
    this.#cy.batch(() => {
      this.#cy
        .elements()
        .filter((element) => !ids.has(element.id()))
        .remove()
      for (const definition of definitions) this.#put(definition, positions)
    })
    this.#placeLabels()
  }

  /** Zoom and pan that show everything, at most at natural size; computed here, for `fit` alone would blow up small pictures. */
  fit(): void {
    const { x1, y1, w, h } = this.#cy.elements().boundingBox({ includeLabels: true, includeOverlays: false })
    const [width, height] = [this.#cy.width(), this.#cy.height()]
    if (w === 0 || width === 0) return
    const zoom = Math.min(1.15, (width - 56) / w, (height - 56) / h)
    this.#cy.viewport({ zoom, pan: { x: width / 2 - (x1 + w / 2) * zoom, y: height / 2 - (y1 + h / 2) * zoom } })
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
    const { x1, y1, x2, y2 } = element.renderedBoundingBox()
    if (x1 < 0 || y1 < 0 || x2 > this.#cy.width() || y2 > this.#cy.height()) this.#cy.center(element)
  }

  positions(): ReadonlyMap<string, Point> {
    return new Map(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }]))
  }

  /** Where an element is on the page, for a card beside it and for tests. */
  placeOf(id: string): { readonly x: number; readonly y: number } | undefined {
    const [node] = this.#cy
      .nodes()
      .filter((one) => one.id() === id)
      .toArray() as NodeSingular[]
    const [edge] = this.#cy
      .edges()
      .filter((one) => one.id() === id)
      .toArray() as EdgeSingular[]
    const at = node?.renderedPosition() ?? edge?.renderedMidpoint()
    if (!at) return undefined
    const { left, top } = this.#box.getBoundingClientRect()
    return { x: left + at.x, y: top + at.y }
  }

  resize(): void {
    this.#cy.resize()
  }

  close(): void {
    this.#cy.destroy()
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
    if (at && old.isNode()) old.position({ ...at })
  }

  #placeLabels(): void {
    const size = (label: string, fontSize: number, width: number) => labelSize(label, fontSize, width)
    const nodes = this.#cy.nodes().map((node) => ({
      id: node.id(),
      at: { ...node.position() },
      mark: [node.width(), node.height()] as const,
      label: size(node.data('label'), node.hasClass('seed') ? 14 : 12.5, 160),
    }))
    const lines = this.#cy.edges().map((edge) => ({
      id: edge.id(),
      from: edge.source().id(),
      to: edge.target().id(),
      label: size(edge.data('label'), 11.8, 170),
    }))
    const { sides, shifts } = labelPlaces(nodes, lines)
    this.#cy.batch(() => {
      for (const [id, side] of sides) this.#cy.getElementById(id).removeClass('side-right side-left side-top').addClass(`side-${side}`)
      for (const [id, { x, y }] of shifts) this.#cy.getElementById(id).data({ mx: x, my: y })
    })
  }

  #listen({ chosen, expanded, moved }: GraphEvents): void {
    this.#cy.on('tap', (event: EventObject) => {
      if (event.target === this.#cy) chosen(undefined)
      else chosen(event.target.isNode() ? { node: event.target.id() } : { line: event.target.id() })
    })
    this.#cy.on('dbltap', 'node', (event: EventObject) => expanded(event.target.id()))
    this.#cy.on('dragfree', 'node', (event: EventObject) => {
      this.#placeLabels()
      moved(event.target.id(), { ...event.target.position() })
    })
    this.#cy.on('mouseover', 'node, edge', (event: EventObject) => event.target.addClass('hover'))
    this.#cy.on('mouseout', 'node, edge', (event: EventObject) => event.target.removeClass('hover'))
  }
}
