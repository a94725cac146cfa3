import { createElement, type ReactElement } from 'react'
import { type IconName, icons } from './icons.ts'

type Props = { readonly name: IconName; readonly size?: number }

/** A line icon; it says nothing to a screen reader, the words beside it do. */
export function Icon({ name, size = 16 }: Props): ReactElement {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {icons[name].map(([tag, attributes], index) => createElement(tag, { key: `${tag}${index}`, ...attributes }))}
    </svg>
  )
}
