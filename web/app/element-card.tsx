import type { ReactElement } from 'react'
import type { Marks } from '../graph/elements.ts'
import { stackId } from '../graph/stack-places.ts'
import { useWords } from '../locales/words.ts'
import { Evidence } from '../look/evidence-marks.tsx'
import { Icon } from '../look/icon.tsx'
import { listTitle } from '../look/lists.ts'
import { Name } from '../look/name.tsx'
import { Sentence } from '../look/sentence.tsx'
import type { Drawn, Line, PictureNode } from '../state/picture.ts'
import { lineValues } from './element-words.ts'

type Props = { readonly id: string; readonly drawn: Drawn; readonly marks: Marks }

/** The facts of what the pointer rests on, in four rows at most; its claims stand in the panel. */
export function ElementCard({ id, drawn, marks }: Props): ReactElement | null {
  const t = useWords()
  const node = drawn.nodes.find((one) => one.id === id)
  if (node) return <NodeCard node={node} undrawn={marks.undrawn(node)} />
  const line = drawn.lines.find((one) => one.id === id)
  if (line) return <LineCard line={line} nodes={drawn.nodes} />
  const stack = drawn.stacks.find((one) => stackId(one) === id)
  if (!stack) return null
  return (
    <>
      <b>{t('stack.count', { count: stack.count })}</b>
      <p>{t('stack.says', { list: listTitle(t, stack.list) })}</p>
    </>
  )
}

function NodeCard({ node, undrawn }: { readonly node: PictureNode; readonly undrawn: number }): ReactElement {
  const t = useWords()
  return (
    <>
      <b>
        <Name text={node.name} />
      </b>
      {node.otherName && (
        <p>
          <Name text={node.otherName} />
        </p>
      )}
      <p>{t(node.isClass ? 'kind.FacilityClass' : `kind.${node.kind}`)}</p>
      <p>{undrawn > 0 ? t('node.ofDrawn', { count: node.degree, undrawn }) : t('node.allDrawn', { count: node.degree })}</p>
    </>
  )
}

function LineCard({ line, nodes }: { readonly line: Line; readonly nodes: readonly PictureNode[] }): ReactElement {
  const t = useWords()
  const name = (id: string): string => nodes.find((one) => one.id === id)?.name ?? ''
  const held = [...new Set(line.edges.map(({ dates }) => dates).filter(Boolean))].join(', ')
  const replies = Math.max(0, ...line.edges.map((edge) => edge.replies))
  return (
    <>
      <b>
        <Sentence type={line.type} from={name(line.from)} to={name(line.to)} />
      </b>
      <p>
        {line.contested && <Icon name="differs" size={12} />} {[lineValues(line), held].filter(Boolean).join(' · ')}
      </p>
      <Evidence standing={line.standing} origins={line.origins} />
      {replies > 0 && <p>{t('line.repliesSay', { count: replies })}</p>}
    </>
  )
}
