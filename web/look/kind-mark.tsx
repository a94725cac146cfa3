import { createElement, type ReactElement } from 'react'
import type { EntityKind } from '#vocabulary'
import { type Look, looks } from './kinds.ts'

type Props = {
  readonly kind: EntityKind
  readonly size?: number
  /** A class of things: hatched, with a second outline behind. */
  readonly isClass?: boolean
}

/** The mark of a kind, as the canvas draws it; the word for it stands beside it or in `title` of the parent. */
export function KindMark({ kind, size = 20, isClass = false }: Props): ReactElement {
  const look: Look = looks[kind]
  const side = (40 * look.iconSize) / 100
  const place = look.iconAt.map((at) => (40 * at) / 100 - side / 2)
  return (
    <svg className={`mark mark-${look.token}`} width={size} height={size} viewBox="-2 -2 44 44" aria-hidden="true">
      {isClass && <path className="mark-behind" d={look.outline} transform="translate(5 -4)" />}
      <path className={`mark-body ${look.line}`} d={look.outline} />
      {isClass && <path className="mark-hatch" d={look.outline} />}
      <g className="mark-icon" transform={`translate(${place.join(' ')}) scale(${side / 24})`}>
        {look.icon.map(([tag, attributes], index) => createElement(tag, { key: `${tag}${index}`, ...attributes }))}
      </g>
    </svg>
  )
}
