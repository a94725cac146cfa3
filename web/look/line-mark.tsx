import type { ReactElement } from 'react'
import type { RelationshipType } from '#vocabulary'
import { type RelationshipLook, relationshipLooks } from './relationships.ts'

/** A sample of a type's line: its family's colour and its head. */
export function LineMark({ type }: { readonly type: RelationshipType }): ReactElement {
  const { token, arrow, width }: RelationshipLook = relationshipLooks[type]
  return (
    <svg className={`line-mark line-${token}`} width={30} height={10} viewBox="0 0 30 10" aria-hidden="true">
      {token === 'controls' ? <path d="M0 3.5h24M0 6.5h24" strokeWidth={1.2} /> : <path d="M0 5h24" strokeWidth={Math.max(1.2, width)} />}
      <path className={arrow === 'vee' || arrow === 'tee' ? 'open' : 'full'} d={heads[arrow]} strokeWidth={1.6} />
    </svg>
  )
}

/** Arrow heads at the end of a line of 30 by 10, pointing right. */
const heads = {
  triangle: 'M22 1.5 29 5l-7 3.5z',
  tee: 'M26 1v8',
  vee: 'M22 1.5 28.5 5 22 8.5',
  diamond: 'M21 5l4-3 4 3-4 3z',
  square: 'M22.5 2h6v6h-6z',
  none: 'M24 5h6',
} as const satisfies Record<RelationshipLook['arrow'], string>
