import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { useWords } from '../locales/words.ts'
import type { Position } from '../state/canvas.ts'
import type { Drawn } from '../state/picture.ts'
import type { Selection } from '../state/selection.ts'
import { type CanvasCommand, commandFor, focusAfter, lineAfter } from './canvas-keys.ts'
import { elements, type Marks } from './elements.ts'
import { GraphView } from './graph-view.ts'
import { Layouts, labelsOf } from './layout.ts'
import LayoutWorker from './layout.worker.ts?worker'
import { type Palette, paletteFrom } from './palette.ts'
import './canvas.css'

export type CanvasProps = {
  readonly drawn: Drawn
  readonly marks: Marks
  readonly pins: Readonly<Record<string, Position>>
  readonly selection: Selection
  readonly theme: string
  /** What the picture shows, in words, for those who do not see it. */
  readonly summary: string
  readonly chosen: (element: { readonly node?: string; readonly line?: string } | undefined) => void
  readonly moved: (node: string, at: Position) => void
  readonly command: (command: CanvasCommand, node: string | undefined) => void
  /** Hands out what the buttons beside the canvas do. */
  readonly ready: (handle: CanvasHandle | undefined) => void
}

export type CanvasHandle = { readonly fit: () => void; readonly layOut: () => void; readonly zoomBy: (factor: number) => void }

/** The picture. One tab stop; inside, arrows go along relationships and letters act. */
export function Canvas(props: CanvasProps): ReactElement {
  const t = useWords()
  const box = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string>()
  const view = usePicture(box, props)
  useEffect(() => view.current?.focus(focused), [focused, view])
  const onKeyDown = (event: KeyboardEvent): void => {
    const now = view.current
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return
    const start = focused ?? startOf(props)
    if (event.key.startsWith('Arrow')) {
      event.preventDefault()
      setFocused(focused === undefined ? start : focusAfter(event.key, start, props.drawn.lines, now.positions()))
      return
    }
    if (event.key === 'Tab' && !event.shiftKey) {
      const line = lineAfter(focused, props.drawn.lines)
      if (line !== undefined) event.preventDefault()
      setFocused(line)
      return
    }
    act(event, focused, props, now)
  }
  return (
    <div
      ref={box}
      className="canvas"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is one tab stop
      tabIndex={0}
      role="application"
      aria-label={`${props.summary} ${t('canvas.keys')}`}
      onKeyDown={onKeyDown}
      onBlur={() => setFocused(undefined)}
    />
  )
}

const startOf = ({ selection, marks, drawn }: CanvasProps): string | undefined =>
  (selection?.of === 'entity' ? selection.id : undefined) ?? marks.seeds[0] ?? drawn.nodes[0]?.id

function act(event: KeyboardEvent, focused: string | undefined, props: CanvasProps, view: GraphView): void {
  const command = commandFor(event.key)
  if (!command) return
  event.preventDefault()
  const isLine = props.drawn.lines.some(({ id }) => id === focused)
  if (command === 'fit') view.fit()
  else if (command === 'zoomIn') view.zoomBy(1.2)
  else if (command === 'zoomOut') view.zoomBy(1 / 1.2)
  else if (command === 'choose') props.chosen(focused === undefined ? undefined : isLine ? { line: focused } : { node: focused })
  else props.command(command, isLine ? undefined : focused)
}

/** Creates the view once its faces are loaded, and keeps it showing what is drawn. */
function usePicture(box: React.RefObject<HTMLDivElement | null>, props: CanvasProps): React.RefObject<GraphView | undefined> {
  const view = useRef<GraphView>(undefined)
  const latest = useRef(props)
  latest.current = props
  const [isOpen, setOpen] = useState(false)
  const layouts = useRef<Layouts>(undefined)
  useEffect(() => {
    const container = box.current
    if (!container) return
    layouts.current = new Layouts(new LayoutWorker())
    view.current = new GraphView(container, readPalette(), {
      chosen: (element) => latest.current.chosen(element),
      expanded: (node) => latest.current.command('expand', node),
      moved: (node, at) => latest.current.moved(node, at),
    })
    const watch = new ResizeObserver(() => view.current?.resize())
    watch.observe(container)
    setOpen(true)
    return () => {
      watch.disconnect()
      layouts.current?.close()
      view.current?.close()
      view.current = undefined
      setOpen(false)
    }
  }, [box])
  useDrawing(isOpen, box, view, layouts, props)
  return view
}

function useDrawing(
  isOpen: boolean,
  box: React.RefObject<HTMLDivElement | null>,
  view: React.RefObject<GraphView | undefined>,
  layouts: React.RefObject<Layouts | undefined>,
  { drawn, marks, pins, selection, theme, ready }: CanvasProps,
): void {
  const t = useWords()
  const shown = useRef('')
  const draw = async (keep: boolean): Promise<void> => {
    const words = {
      possibly: t('line.possibly'),
      more: (count: number) => t('line.more', { count }),
      until: (date: string) => t('line.until', { date }),
      says: (name: string) => t('line.says', { name }),
    }
    const definitions = elements(drawn, readPalette(), words, marks)
    const labels = labelsOf(definitions)
    await facesFor([...labels.values()])
    const known = new Map([...(keep ? (view.current?.positions() ?? []) : []), ...Object.entries(pins)])
    const positions = await layouts.current?.positions({ drawn, seeds: marks.seeds, known, labels })
    if (!positions || !view.current) return
    view.current.show(definitions, positions)
    view.current.choose(chosenIn(selection, drawn))
    if (box.current && drawn.nodes.length > 0) box.current.dataset.drawn = `${drawn.nodes.length} ${drawn.lines.length}`
    const picture = [...drawn.nodes.map(({ id }) => id)].sort().join(' ')
    if (picture !== shown.current) view.current.fit()
    shown.current = picture
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture is drawn again when what it shows changes, not when a function does
  useEffect(() => {
    if (!isOpen) return
    void draw(true)
    ready({
      fit: () => view.current?.fit(),
      zoomBy: (factor) => view.current?.zoomBy(factor),
      layOut: () => void draw(false).then(() => view.current?.fit()),
    })
    return () => ready(undefined)
  }, [isOpen, drawn, pins])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the choice moves the accent
  useEffect(() => view.current?.choose(chosenIn(selection, drawn)), [isOpen, selection])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a theme changes every colour, icons included
  useEffect(() => {
    if (!isOpen) return
    view.current?.paint(readPalette())
    void draw(true)
  }, [theme])
}

function chosenIn(selection: Selection, { lines }: Drawn): { readonly node?: string; readonly line?: string | undefined } {
  if (!selection) return {}
  if (selection.of === 'entity') return { node: selection.id }
  return { line: lines.find(({ edges }) => edges.some(({ id }) => selection.ids.includes(id)))?.id }
}

const readPalette = (): Palette => {
  const style = getComputedStyle(document.documentElement)
  return paletteFrom((property) => style.getPropertyValue(property))
}

/** Waits for the faces of these labels: what is drawn before its face has come stays boxes. */
async function facesFor(labels: readonly string[]): Promise<void> {
  const text = labels.join('')
  const faces = ['600 12.5px "Noto Sans"', '400 12.5px "Noto Sans"', '600 12.5px "Noto Sans Arabic"', '400 12.5px "Noto Sans SC"']
  await Promise.all(faces.map((face) => document.fonts.load(face, text)))
}
