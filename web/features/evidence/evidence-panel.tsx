import { type ReactElement, useEffect, useRef } from 'react'
import type { Selection } from '../../state/selection.ts'
import { EntityPanel } from './entity-panel.tsx'
import { RelationshipPanel } from './relationship-panel.tsx'
import { ReportError } from './report-error.tsx'
import './evidence.css'

type Props = {
  readonly selection: NonNullable<Selection>
  /** What stands under an entity's title: the lists that can be drawn. */
  readonly below?: (id: string) => ReactElement
  /** Grows with each wish to read it: the panel takes the focus. */
  readonly wanted: number
}

/** What a drawn thing rests on, one key away: every claim with its speaker, source and origin. */
export function EvidencePanel({ selection, below, wanted }: Props): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wanted > 0) box.current?.querySelector<HTMLElement>('h2')?.focus()
  }, [wanted])
  return (
    <div ref={box} className="evidence">
      {selection.of === 'entity' ? (
        <EntityPanel id={selection.id} below={below} />
      ) : (
        <RelationshipPanel key={selection.ids.join()} ids={selection.ids} />
      )}
      <ReportError of={selection.of === 'entity' ? selection.id : selection.ids.join(', ')} />
    </div>
  )
}
