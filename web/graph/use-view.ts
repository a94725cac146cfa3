import { type RefObject, useEffect, useRef, useState } from 'react'
import type { CanvasProps } from './canvas.tsx'
import { GraphView } from './graph-view.ts'
import { Layouts } from './layout.ts'
import LayoutWorker from './layout.worker.ts?worker'
import { readPalette } from './palette.ts'

type Held = { readonly view: RefObject<GraphView | undefined>; readonly layouts: RefObject<Layouts | undefined>; readonly isOpen: boolean }

/** The view and its layout worker, for as long as the canvas stands. Positions are also to be had from the element, for what drives the page. */
export function useView(box: RefObject<HTMLDivElement | null>, props: CanvasProps, hovered: (id: string | undefined) => void): Held {
  const view = useRef<GraphView>(undefined)
  const layouts = useRef<Layouts>(undefined)
  const latest = useRef(props)
  latest.current = props
  const [isOpen, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one view a box; what it calls is the latest
  useEffect(() => {
    const container = box.current
    if (!container) return
    layouts.current = new Layouts(new LayoutWorker())
    const made = new GraphView(container, readPalette(), {
      chosen: (element) => latest.current.chosen(element),
      expanded: (node) => latest.current.command('expand', node, made.positions().get(node)),
      asked: (node) => latest.current.command('choose', node, made.positions().get(node)),
      moved: (node, at) => latest.current.moved(node, at),
      hovered,
    })
    view.current = made
    Object.assign(container, { positions: () => Object.fromEntries(made.positions()), placeOf: (id: string) => made.placeOf(id) })
    const watch = new ResizeObserver(() => made.resize())
    watch.observe(container)
    setOpen(true)
    return () => {
      watch.disconnect()
      layouts.current?.close()
      made.close()
      view.current = undefined
      setOpen(false)
    }
  }, [box])
  return { view, layouts, isOpen }
}
