import { type ReactElement, useCallback, useMemo, useState } from 'react'
import { drawAll } from '../features/expand/draw-list.ts'
import { NodeMenu } from '../features/expand/node-menu.tsx'
import type { PictureAnswer } from '../features/expand/use-picture.ts'
import { Canvas, type CanvasHandle } from '../graph/canvas.tsx'
import type { CanvasCommand } from '../graph/canvas-keys.ts'
import type { Touched } from '../graph/graph-view.ts'
import { stackId } from '../graph/stack-places.ts'
import { useWords } from '../locales/words.ts'
import { laidOutAgain, type Position, pinned, unpinned, type WantedList, without } from '../state/canvas.ts'
import { type Drawn, type Line, type PictureNode, undrawnOf } from '../state/picture.ts'
import { entitySelected, relationshipsSelected } from '../state/selection.ts'
import { change, look, select, useStore } from '../state/store.ts'
import { ElementCard } from './element-card.tsx'
import { lineSentence, nodeSentence } from './element-words.ts'
import { showKeys } from './keys-dialog.tsx'
import { useTheme } from './theme.ts'

type Props = {
  readonly answer: PictureAnswer
  readonly shown: Drawn
  readonly handle: CanvasHandle | undefined
  readonly ready: (handle: CanvasHandle | undefined) => void
  readonly want: () => void
  readonly say: (words: string) => void
  readonly setList: (list: WantedList) => void
}

/** The canvas, and what its keys, taps and menus do to the work. */
export function ExplorePicture({ answer, shown, handle, ready, want, say, setList }: Props): ReactElement {
  const t = useWords()
  const { canvas } = useStore(({ work }) => work.present)
  const selection = useStore((state) => state.selection)
  const { theme } = useTheme()
  const [menu, setMenu] = useState<Menu>()
  const marks = useMarks(answer)
  const card = useCallback((id: string) => <ElementCard id={id} drawn={shown} marks={marks} />, [shown, marks])
  const command = useCommand({ answer, shown, want, say, setList, setMenu, handle })
  return (
    <>
      <Canvas
        drawn={shown}
        marks={marks}
        stages={answer.stages}
        lay={canvas.lay}
        pins={canvas.pins}
        selection={selection}
        theme={theme}
        summary={t('canvas.summary', { entities: shown.nodes.length, lines: shown.lines.length })}
        card={card}
        chosen={(element) => choose(element, shown, setList)}
        moved={(node, at) => change((work) => ({ ...work, canvas: pinned(work.canvas, node, at) }))}
        command={command}
        say={say}
        ready={ready}
      />
      {menu && (
        <NodeMenu
          node={menu.node}
          at={menu.at}
          edges={answer.picture.edges}
          isPinned={menu.node.id in canvas.pins}
          act={(asked) => command(asked, menu.node.id, handle?.positions().get(menu.node.id))}
          askFor={setList}
          close={() => {
            setMenu(undefined)
            handle?.focus()
          }}
        />
      )}
    </>
  )
}

function choose(element: Touched | undefined, shown: Drawn, setList: (list: WantedList) => void): void {
  const stack = shown.stacks.find((one) => stackId(one) === element?.stack)
  const line = shown.lines.find(({ id }) => id === element?.line)
  if (stack) setList({ id: stack.of, list: stack.list })
  else if (line) select(relationshipsSelected(line.edges.map(({ id }) => id)))
  else select(element?.node === undefined ? undefined : entitySelected(element.node))
}

type Menu = { readonly node: PictureNode; readonly at: Position }
type Wiring = Omit<Props, 'ready'> & { readonly setMenu: (menu: Menu) => void }
type Command = (asked: CanvasCommand, id: string | undefined, at: Position | undefined) => void

/** What a letter, a menu or a double tap does. */
function useCommand({ answer, shown, want, say, setList, setMenu, handle }: Wiring): Command {
  const t = useWords()
  const { pins } = useStore(({ work }) => work.present.canvas)
  return (asked, id, at) => {
    if (asked === 'view') look('table')
    if (asked === 'keys') showKeys()
    if (asked === 'layOut') change((work) => ({ ...work, canvas: laidOutAgain(work.canvas) }))
    if (asked === 'evidence') want()
    const node = shown.nodes.find((one) => one.id === id)
    if (!node) return
    if (asked === 'evidence') select(entitySelected(node.id))
    if (asked === 'choose') setMenu({ node, at: handle?.placeOf(node.id) ?? { x: 0, y: 0 } })
    if (asked === 'expand') drawAll(node, answer.picture.edges, setList)
    if (asked === 'hide') change((work) => ({ ...work, canvas: without(work.canvas, node.id) }))
    if (asked !== 'pin' || !at) return
    const isPinned = node.id in pins
    change((work) => ({ ...work, canvas: isPinned ? unpinned(work.canvas, node.id) : pinned(work.canvas, node.id, at) }))
    say(t(isPinned ? 'canvas.unpinned' : 'canvas.pinned', { name: node.name }))
  }
}

function useMarks({ seeds, picture, stacks }: PictureAnswer) {
  const t = useWords()
  return useMemo(
    () => ({
      seeds,
      undrawn: undrawnOf(picture.edges, stacks),
      nodeWords: (node: PictureNode) => nodeSentence(t, node, undrawnOf(picture.edges)(node)),
      lineWords: (line: Line, from: string, to: string) => lineSentence(t, line, from, to),
    }),
    [t, seeds, picture, stacks],
  )
}
