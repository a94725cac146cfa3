import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../locales/words.ts'
import type { Position } from '../state/canvas.ts'
import type { Drawn } from '../state/picture.ts'
import type { Selection } from '../state/selection.ts'
import { type CanvasCommand, commandFor, focusAfter, lineAfter, stepOf } from './canvas-keys.ts'
import type { Marks } from './elements.ts'
import type { GraphView, Touched } from './graph-view.ts'
import { HoverCard } from './hover-card.tsx'
import { useDrawing } from './use-drawing.ts'
import { useView } from './use-view.ts'
import './canvas.css'

export type CanvasProps = {
  readonly drawn: Drawn
  readonly marks: Marks
  readonly stages: ReadonlyMap<string, number>
  readonly lay: number
  readonly pins: Readonly<Record<string, Position>>
  readonly selection: Selection
  readonly theme: string
  /** What the picture shows, in words, for those who do not see it. */
  readonly summary: string
  /** What a card beside an entity or a line says. */
  readonly card: (id: string) => ReactNode
  readonly chosen: (element: Touched | undefined) => void
  readonly moved: (node: string, at: Position) => void
  readonly command: (command: CanvasCommand, node: string | undefined, at: Position | undefined) => void
  /** Says something for those who do not see it. */
  readonly say: (words: string) => void
  /** Hands out what the buttons beside the canvas do. */
  readonly ready: (handle: CanvasHandle | undefined) => void
}

export type CanvasHandle = {
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  readonly focus: () => void
  /** Where an entity is on the canvas, px. */
  readonly placeOf: (id: string) => Position | undefined
  readonly positions: () => ReadonlyMap<string, Position>
  readonly png: (scale: number, background: string) => Promise<Blob>
}

/** The picture. One tab stop; inside, arrows go along relationships and letters act. */
export function Canvas(props: CanvasProps): ReactElement {
  const t = useWords()
  const box = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string>()
  const [hovered, setHovered] = useState<string>()
  const [moving, setMoving] = useState(false)
  const { view, layouts, isOpen } = useView(box, props, setHovered)
  useDrawing({ box, view, layouts, isOpen, props })
  useEffect(() => view.current?.focus(focused), [focused, view])
  const endMove = (): void => {
    const at = focused === undefined ? undefined : view.current?.positions().get(focused)
    if (moving && focused !== undefined && at) props.moved(focused, at)
    setMoving(false)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const now = view.current
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return
    setHovered(undefined)
    if (moving && move(event, focused, now, endMove)) return
    if (event.key.startsWith('Arrow')) {
      event.preventDefault()
      const start = focused ?? startOf(props)
      setFocused(focused === undefined ? start : focusAfter(event.key, start, props.drawn.lines, now.positions()))
      return
    }
    if (event.key === 'Tab' && !event.shiftKey) {
      const line = lineAfter(focused, props.drawn.lines)
      if (line !== undefined) event.preventDefault()
      setFocused(line)
      return
    }
    const command = act(event, focused, props, now)
    if (command !== 'move' || focused === undefined || event.repeat) return
    setMoving(true)
    props.say(t('canvas.moving'))
  }
  return (
    <div className="canvas-box">
      <div
        ref={box}
        className={moving ? 'canvas moving' : 'canvas'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is one tab stop
        tabIndex={0}
        role="application"
        aria-label={`${props.summary} ${t('canvas.keys')}`}
        onKeyDown={onKeyDown}
        onBlur={() => {
          endMove()
          setFocused(undefined)
        }}
      />
      <Spoken words={focused === undefined ? '' : spokenOf(props, focused)} />
      {hovered !== undefined && <HoverCard id={hovered} at={view.current?.placeOf(hovered)} box={box} card={props.card} />}
    </div>
  )
}

/** The focus inside the canvas, for a screen reader: the canvas itself is one element. */
const Spoken = ({ words }: { readonly words: string }): ReactElement => (
  <p className="visually-hidden" aria-live="assertive" data-focus={words}>
    {words}
  </p>
)

function spokenOf({ drawn, marks }: CanvasProps, id: string): string {
  const name = (node: string): string => drawn.nodes.find((one) => one.id === node)?.name ?? ''
  const node = drawn.nodes.find((one) => one.id === id)
  if (node) return marks.nodeWords(node)
  const line = drawn.lines.find((one) => one.id === id)
  return line ? marks.lineWords(line, name(line.from), name(line.to)) : ''
}

const startOf = ({ selection, marks, drawn }: CanvasProps): string | undefined =>
  (selection?.of === 'entity' ? selection.id : undefined) ?? marks.seeds[0] ?? drawn.nodes[0]?.id

/** True where the key moved something, or ended the moving. */
function move(event: KeyboardEvent, focused: string | undefined, view: GraphView, end: () => void): boolean {
  const step = stepOf(event.key, event.shiftKey)
  if (step && focused !== undefined) view.nudge(focused, step)
  else if (['Enter', 'Escape', 'm', 'M'].includes(event.key) && !event.repeat) end()
  else if (!event.repeat) return false
  event.preventDefault()
  return true
}

function act(event: KeyboardEvent, focused: string | undefined, props: CanvasProps, view: GraphView): CanvasCommand | undefined {
  const command = commandFor(event.key)
  if (!command) return undefined
  event.preventDefault()
  const isLine = props.drawn.lines.some(({ id }) => id === focused)
  if (command === 'fit') view.fit()
  else if (command === 'zoomIn') view.zoomBy(1.2)
  else if (command === 'zoomOut') view.zoomBy(1 / 1.2)
  else if (isLine && focused !== undefined && (command === 'choose' || command === 'evidence')) {
    props.chosen({ line: focused })
    if (command === 'evidence') props.command(command, undefined, undefined)
  } else props.command(command, isLine ? undefined : focused, focused === undefined ? undefined : view.positions().get(focused))
  return command
}
