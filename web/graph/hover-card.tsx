import { type ReactElement, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Point } from './boxes.ts'

type Props = {
  readonly id: string
  readonly at: Point | undefined
  readonly box: RefObject<HTMLElement | null>
  readonly card: (id: string) => ReactNode
}

const REST = 300

/** A card beside what the pointer rests on; it never takes the pointer. */
export function HoverCard({ id, at, box, card }: Props): ReactElement | null {
  const [rested, setRested] = useState<string>()
  const own = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => setRested(id), REST)
    return () => clearTimeout(timer)
  }, [id])
  useLayoutEffect(() => {
    const [element, around] = [own.current, box.current]
    if (!element || !around || !at) return
    const below = at.y + 28 + element.offsetHeight < around.clientHeight
    const x = Math.max(8, Math.min(at.x - element.offsetWidth / 2, around.clientWidth - element.offsetWidth - 8))
    element.style.translate = `${x}px ${below ? at.y + 28 : Math.max(8, at.y - 28 - element.offsetHeight)}px`
  })
  const inside = rested === id && at ? card(id) : undefined
  return inside ? (
    <div ref={own} className="hover-card" role="tooltip">
      {inside}
    </div>
  ) : null
}
