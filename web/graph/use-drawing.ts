import { type RefObject, useEffect, useRef } from 'react'
import { useWords } from '../locales/words.ts'
import type { Drawn } from '../state/picture.ts'
import type { Selection } from '../state/selection.ts'
import type { Point } from './boxes.ts'
import type { CanvasProps } from './canvas.tsx'
import { elements } from './elements.ts'
import type { GraphView } from './graph-view.ts'
import { type Layouts, labelsOf } from './layout.ts'
import { lineWords } from './line-words.ts'
import { readPalette } from './palette.ts'

type Drawing = {
  readonly box: RefObject<HTMLDivElement | null>
  readonly view: RefObject<GraphView | undefined>
  readonly layouts: RefObject<Layouts | undefined>
  readonly isOpen: boolean
  readonly props: CanvasProps
}

/** More than this is drawn at once, without travelling. */
const EASED = 500

/** Keeps the view showing what is drawn: old entities stay where they are, also those that were away for a while. */
export function useDrawing({ box, view, layouts, isOpen, props }: Drawing): void {
  const t = useWords()
  const { drawn, marks, stages, lay, pins, selection, theme, ready } = props
  const remembered = useRef<{ lay: number; places: ReadonlyMap<string, Point> }>({ lay, places: new Map() })
  const draw = async (): Promise<void> => {
    const element = box.current
    if (element) delete element.dataset.drawn
    const definitions = elements(drawn, readPalette(), lineWords(t), marks)
    const labels = labelsOf(definitions)
    await facesFor([...labels.values()])
    const isKept = remembered.current.lay === lay
    const known = new Map([...(isKept ? remembered.current.places : []), ...Object.entries(pins)])
    const isFirst = remembered.current.places.size === 0
    const isEased = !isFirst && drawn.nodes.length <= EASED && !matchMedia('(prefers-reduced-motion: reduce)').matches
    const put = (positions: ReadonlyMap<string, Point>): void => {
      const grew = view.current?.show({ definitions, positions, stacks: drawn.stacks, isEased })
      view.current?.choose(chosenIn(selection, drawn))
      if (isFirst || !isKept) view.current?.fit()
      else if (grew) view.current?.reveal(isEased)
    }
    const draft = (positions: ReadonlyMap<string, Point>): void => {
      put(positions)
      if (element) element.dataset.draft = `${drawn.nodes.length} ${drawn.lines.length}`
    }
    const positions = await layouts.current?.positions({ drawn, seeds: marks.seeds, known, labels, stages, lay }, draft)
    if (!positions || !view.current) return
    const own = [...positions].filter(([id]) => !(id in pins))
    remembered.current = { lay, places: new Map([...(isKept ? remembered.current.places : []), ...own]) }
    put(positions)
    if (element && drawn.nodes.length > 0) element.dataset.drawn = `${drawn.nodes.length} ${drawn.lines.length}`
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture is drawn again when what it shows changes, not when a function does
  useEffect(() => {
    if (isOpen) void draw()
  }, [isOpen, drawn, pins, lay])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the handle is of the view, which stands as long as the canvas
  useEffect(() => {
    if (!isOpen) return
    ready({
      fit: () => view.current?.fit(),
      zoomBy: (factor) => view.current?.zoomBy(factor),
      focus: () => box.current?.focus(),
      placeOf: (id) => view.current?.placeOf(id),
      positions: () => view.current?.positions() ?? new Map(),
      png: (scale, background) => view.current?.png(scale, background) ?? Promise.reject(new Error('the canvas is closed')),
    })
    return () => ready(undefined)
  }, [isOpen])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the choice moves the accent
  useEffect(() => view.current?.choose(chosenIn(selection, drawn)), [isOpen, selection])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a theme changes every colour, icons included
  useEffect(() => {
    if (!isOpen) return
    view.current?.paint(readPalette())
    void draw()
  }, [theme])
}

function chosenIn(selection: Selection, { lines }: Drawn): { readonly node?: string; readonly line?: string | undefined } {
  if (!selection) return {}
  if (selection.of === 'entity') return { node: selection.id }
  return { line: lines.find(({ edges }) => edges.some(({ id }) => selection.ids.includes(id)))?.id }
}

/** Waits for the faces of these labels: what is drawn before its face has come stays boxes. */
async function facesFor(labels: readonly string[]): Promise<void> {
  const text = labels.join('')
  const faces = ['600 12.5px "Noto Sans"', '400 12.5px "Noto Sans"', '600 12.5px "Noto Sans Arabic"', '400 12.5px "Noto Sans SC"']
  await Promise.all(faces.map((face) => document.fonts.load(face, text)))
}
