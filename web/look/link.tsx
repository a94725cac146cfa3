import type { MouseEvent, ReactElement, ReactNode } from 'react'
import type { Canvas } from '../state/canvas.ts'
import type { Screen } from '../state/permalink.ts'
import { addressOf, go, useStore } from '../state/store.ts'

type Props = {
  readonly to: Screen
  readonly canvas?: Canvas
  readonly className?: string
  readonly current?: boolean
  readonly children: ReactNode
}

/** A link to a screen under the present question: a real address, and no load where a click is enough. */
export function Link({ to, canvas, className, current = false, children }: Props): ReactElement {
  const state = useStore()
  const change = canvas ? { canvas } : {}
  const follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to, (work) => ({ ...work, ...change }))
    scrollTo(0, 0)
  }
  return (
    <a href={addressOf(to, state, change)} onClick={follow} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  )
}
