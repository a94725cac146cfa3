import { type ReactElement, useRef } from 'react'
import { Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import { useWords } from '../../locales/words.ts'
import { listWord } from '../../look/lists.ts'
import { PORTION, type Position, type WantedList } from '../../state/canvas.ts'
import type { PictureEdge, PictureNode } from '../../state/picture.ts'
import { drawAll, drawList } from './draw-list.ts'
import { useCounts } from './use-counts.ts'
import './node-menu.css'

type Act = 'evidence' | 'hide' | 'pin'
type Props = {
  readonly node: PictureNode
  readonly at: Position
  readonly edges: readonly PictureEdge[]
  readonly isPinned: boolean
  readonly act: (act: Act) => void
  readonly askFor: (list: WantedList) => void
  readonly close: () => void
}

/** What can be done with one entity; its lists with their counts before any of them is loaded. */
export function NodeMenu({ node, at, edges, isPinned, act, askFor, close }: Props): ReactElement {
  const t = useWords()
  const anchor = useRef<HTMLSpanElement>(null)
  const counts = useCounts(node.id, edges)
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const draw = (list: string, count: number): void => (count > PORTION ? askFor({ id: node.id, list }) : drawList({ of: node.id, list }))
  return (
    <>
      <span
        ref={(element) => {
          anchor.current = element
          if (element) element.style.translate = `${at.x + 20}px ${at.y}px`
        }}
        className="menu-anchor"
      />
      <Popover
        aria-label={t('menu.of', { name: node.name })}
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && close()}
        placement="end top"
        className="node-menu"
      >
        <Menu aria-label={t('menu.of', { name: node.name })} autoFocus="first" onClose={close}>
          <MenuItem onAction={() => act('evidence')} textValue={t('explore.evidence')}>
            <span className="menu-word">{t('menu.evidence')}</span>
            <kbd>E</kbd>
          </MenuItem>
          <Separator />
          <MenuSection aria-label={t('expand.title')}>
            {counts.map(({ type, direction, list, count, drawn }) => (
              <MenuItem
                key={list}
                id={list}
                isDisabled={drawn >= count}
                onAction={() => draw(list, count)}
                textValue={listWord(t, type, direction)}
              >
                <span className="menu-word">{listWord(t, type, direction)}</span>
                <span className="menu-count">{t('legend.of', { drawn, present: count })}</span>
              </MenuItem>
            ))}
            <MenuItem id="all" onAction={() => drawAll(node, edges, askFor)} textValue={t('menu.all')}>
              <span className="menu-word">{t('menu.all')}</span>
              <span className="menu-count">{all}</span>
              <kbd>X</kbd>
            </MenuItem>
          </MenuSection>
          <Separator />
          <MenuItem onAction={() => act('hide')} textValue={t('expand.hide')}>
            <span className="menu-word">{t('expand.hide')}</span>
            <kbd>H</kbd>
          </MenuItem>
          <MenuItem onAction={() => act('pin')} textValue={t(isPinned ? 'expand.unpin' : 'menu.pin')}>
            <span className="menu-word">{t(isPinned ? 'expand.unpin' : 'menu.pin')}</span>
            <kbd>P</kbd>
          </MenuItem>
        </Menu>
      </Popover>
    </>
  )
}
