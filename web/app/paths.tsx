import { type ReactElement, useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { isRelationshipType, type RelationshipType, relationshipTypes } from '#vocabulary'
import { EndsDocument, type EntityLabelFragment } from '../api/generated/documents.ts'
import { EvidencePanel } from '../features/evidence/evidence-panel.tsx'
import { PathList } from '../features/paths/path-list.tsx'
import { Search } from '../features/search/search.tsx'
import { useWords } from '../locales/words.ts'
import { Icon } from '../look/icon.tsx'
import { KindMark } from '../look/kind-mark.tsx'
import { LineMark } from '../look/line-mark.tsx'
import { Name } from '../look/name.tsx'
import { MOST_HOPS, type PathsScreen } from '../state/permalink.ts'
import { go, select, useStore } from '../state/store.ts'
import './profile.css'
import './paths.css'

type End = 'from' | 'to'

const hops = Array.from({ length: MOST_HOPS }, (_, index) => index + 1)

/** From one entity to another: every way as sentences, its weakest step first. */
export function Paths({ screen }: { readonly screen: PathsScreen }): ReactElement {
  const t = useWords()
  const selection = useStore((state) => state.selection)
  const [picking, setPicking] = useState<End | undefined>(screen.from === undefined ? 'from' : screen.to === undefined ? 'to' : undefined)
  const [wanted, setWanted] = useState(0)
  const ends = useEnds(screen)
  useEffect(() => {
    document.title = `${t('rail.paths')} · ${t('app.name')}`
  }, [t])
  const pick = (id: string): void => {
    if (!picking) return
    const next = { ...screen, [picking]: id }
    go(next)
    setPicking(next.from === undefined ? 'from' : next.to === undefined ? 'to' : undefined)
  }
  return (
    <div className={selection ? 'profile-screen with-panel' : 'profile-screen'}>
      <div className="page paths">
        <h1>{t('paths.title')}</h1>
        <div className="paths-ends">
          {(['from', 'to'] as const).map((end) => (
            <EndButton key={end} end={end} entity={ends.get(screen[end] ?? '')} isPicking={picking === end} pick={() => setPicking(end)} />
          ))}
          <Hops screen={screen} />
        </div>
        {picking && <Search key={picking} autoFocus open={pick} draw={pick} />}
        <Types screen={screen} />
        <PathList screen={screen} want={() => setWanted((before) => before + 1)} />
      </div>
      {selection && (
        <aside className="profile-panel" aria-label={t('evidence.title')}>
          <button type="button" className="icon-button panel-close" onClick={() => select(undefined)} aria-label={t('evidence.close')}>
            <Icon name="close" />
          </button>
          <EvidencePanel selection={selection} wanted={wanted} />
        </aside>
      )}
    </div>
  )
}

function useEnds({ from, to }: PathsScreen): ReadonlyMap<string, EntityLabelFragment> {
  const ids = [from, to].filter((id) => id !== undefined)
  const [{ data }] = useQuery({ query: EndsDocument, variables: { ids }, pause: ids.length === 0 })
  const found = data?.nodes ?? []
  return new Map(
    ids.flatMap((id, at) => {
      const node = found[at]
      return node && '__typename' in node && node.__typename ? [[id, node] as const] : []
    }),
  )
}

type EndProps = {
  readonly end: End
  readonly entity: EntityLabelFragment | undefined
  readonly isPicking: boolean
  readonly pick: () => void
}

function EndButton({ end, entity, isPicking, pick }: EndProps): ReactElement {
  const t = useWords()
  return (
    <p className="paths-end">
      <span className="question-word">{t(`paths.${end}`)}</span>
      <button type="button" className="paths-pick" aria-expanded={isPicking} onClick={pick}>
        {entity ? (
          <>
            <KindMark kind={entity.__typename} size={22} /> <Name text={entity.name} />
          </>
        ) : (
          <span className="quiet">{t('paths.pick')}</span>
        )}
      </button>
    </p>
  )
}

function Hops({ screen }: { readonly screen: PathsScreen }): ReactElement {
  const t = useWords()
  return (
    <label className="paths-end">
      <span className="question-word">{t('paths.hops')}</span>
      <select className="field paths-hops" value={screen.hops} onChange={({ target }) => go({ ...screen, hops: Number(target.value) })}>
        {hops.map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Over which relationships; none chosen is over all. */
function Types({ screen }: { readonly screen: PathsScreen }): ReactElement {
  const t = useWords()
  const toggle = (type: RelationshipType): void =>
    go({ ...screen, types: screen.types.includes(type) ? screen.types.filter((one) => one !== type) : [...screen.types, type] })
  return (
    <details className="paths-types" open={screen.types.length > 0}>
      <summary>{t('paths.over', { count: screen.types.length })}</summary>
      <fieldset>
        <legend className="visually-hidden">{t('paths.types')}</legend>
        {Object.keys(relationshipTypes)
          .filter(isRelationshipType)
          .map((type) => (
            <label key={type} className="evidence-choice">
              <input type="checkbox" checked={screen.types.includes(type)} onChange={() => toggle(type)} />
              <LineMark type={type} /> {t(`verb.${type}`)}
            </label>
          ))}
      </fieldset>
    </details>
  )
}
