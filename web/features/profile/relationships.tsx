import { type ReactElement, useMemo, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { type RelationshipType, relationshipTypes } from '#vocabulary'
import { useWords } from '../../locales/words.ts'
import { type ListName, listName, listSides, listWord } from '../../look/lists.ts'
import { type Line, linesOf, type Picture, type PictureNode } from '../../state/picture.ts'
import { LineRow } from './line-row.tsx'

type Props = { readonly picture: Picture; readonly id: string; readonly total: number; readonly want: () => void }
export type Far = { readonly line: Line; readonly other: PictureNode }

/** Its relationships by the name it has for each list; what ended is counted, and shown when asked for. */
export function Relationships({ picture, id, total, want }: Props): ReactElement {
  const t = useWords()
  const lists = useMemo(() => listsOf(picture, id), [picture, id])
  if (lists.length === 0) return <p className="empty">{t('profile.noRelationships')}</p>
  return (
    <section aria-label={t('profile.relationships')}>
      <Tabs className="tabs">
        <TabList aria-label={t('profile.relationships')} className="tab-list">
          {lists.map(({ name, type, direction, lines }) => (
            <Tab key={name} id={name} className="tab">
              {listWord(t, type, direction)} <span className="tab-count">{lines.length}</span>
            </Tab>
          ))}
        </TabList>
        {lists.map(({ name, lines }) => (
          <TabPanel key={name} id={name} className="tab-panel">
            <List lines={lines} want={want} />
          </TabPanel>
        ))}
      </Tabs>
      {total > picture.edges.length && <p className="small">{t('evidence.shown', { shown: picture.edges.length, total })}</p>}
    </section>
  )
}

function List({ lines, want }: { readonly lines: readonly Far[]; readonly want: () => void }): ReactElement {
  const t = useWords()
  const [withEnded, setWithEnded] = useState(lines.every(({ line }) => line.ended))
  const ended = lines.filter(({ line }) => line.ended)
  const shown = withEnded ? lines : lines.filter(({ line }) => !line.ended)
  return (
    <>
      <table className="line-table">
        <thead>
          <tr>
            <th scope="col">{t('profile.who')}</th>
            <th scope="col" className="num">
              {t('table.value')}
            </th>
            <th scope="col" className="wide-only">
              {t('table.held')}
            </th>
            <th scope="col">{t('table.standing')}</th>
            <th scope="col" className="num wide-only">
              {t('profile.lastConfirmed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((far) => (
            <LineRow key={far.line.id} far={far} want={want} />
          ))}
        </tbody>
      </table>
      {ended.length > 0 && (
        <label className="with-ended">
          <input type="checkbox" checked={withEnded} onChange={() => setWithEnded(!withEnded)} />{' '}
          {t('profile.withEnded', { count: ended.length })}
        </label>
      )}
    </>
  )
}

type ListOf = { readonly name: ListName; readonly type: RelationshipType; readonly direction: 'OUT' | 'IN'; readonly lines: readonly Far[] }

/** In the order of the vocabulary, inward lists (owners) before outward ones (holdings). */
function listsOf({ nodes, edges }: Picture, id: string): readonly ListOf[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const lines = linesOf(edges)
  return (Object.keys(relationshipTypes) as RelationshipType[])
    .flatMap((type) => [listName(type, 'IN'), listName(type, 'OUT')])
    .flatMap((name) => {
      const side = listSides.get(name)
      if (!side) return []
      const near = lines.filter((line) => line.type === side.type && (side.direction === 'OUT' ? line.from : line.to) === id)
      const far = near.flatMap((line) => {
        const other = byId.get(side.direction === 'OUT' ? line.to : line.from)
        return other ? [{ line, other }] : []
      })
      return far.length > 0 ? [{ name, ...side, lines: bySize(far) }] : []
    })
}

/** Largest share first, then by name: the order in which owners are read. */
function bySize(lines: readonly Far[]): readonly Far[] {
  const share = ({ line }: Far): number => Math.max(-1, ...line.edges.map((edge) => edge.share ?? -1))
  return [...lines].sort((a, b) => share(b) - share(a) || (a.other.name < b.other.name ? -1 : 1))
}
