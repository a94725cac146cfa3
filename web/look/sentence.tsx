import type { ReactElement } from 'react'
import type { RelationshipType } from '#vocabulary'
import { useWords } from '../locales/words.ts'
import { Name } from './name.tsx'

/** A relationship as a sentence, each name in its own direction, wherever the language puts it. */
export function Sentence({
  type,
  from,
  to,
}: {
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
}): ReactElement {
  const t = useWords()
  const parts = t(`sentence.${type}`, { from: '\ue000', to: '\ue001' }).split(/([\ue000\ue001])/)
  return (
    <>
      {parts.map((part, index) => {
        if (part === '\ue000') return <Name key="from" text={from} />
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence, in its order
        return part === '\ue001' ? <Name key="to" text={to} /> : <span key={index}>{part}</span>
      })}
    </>
  )
}
