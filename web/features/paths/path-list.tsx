import type { ReactElement } from 'react'
import { useQuery } from 'urql'
import { askedEvidence } from '../../api/asked-evidence.ts'
import { PathsDocument, type PathsQuery } from '../../api/generated/documents.ts'
import { useWords } from '../../locales/words.ts'
import { listWord } from '../../look/lists.ts'
import type { PathsScreen } from '../../state/permalink.ts'
import { useStore } from '../../state/store.ts'
import { PathCard } from './path-card.tsx'
import './paths.css'

type Props = { readonly screen: PathsScreen; readonly want: () => void }
export type PathsAnswer = Extract<PathsQuery['paths'], { readonly __typename: 'Paths' }>

/** The ways between two entities, the best first; where there is none, how hard was looked. */
export function PathList({ screen: { from, to, types, hops }, want }: Props): ReactElement | null {
  const t = useWords()
  const { asOf, knownAt, evidence } = useStore(({ work }) => work.present.question)
  const isWhole = from !== undefined && to !== undefined
  const [{ data, error, fetching }] = useQuery({
    query: PathsDocument,
    variables: {
      from: isWhole ? [from] : [],
      to: isWhole ? [to] : [],
      types: types.length > 0 ? [...types] : null,
      evidence: askedEvidence(evidence),
      maxLength: hops,
      asOf: asOf ?? null,
      knownAt: knownAt ?? null,
    },
    pause: !isWhole,
  })
  if (!isWhole) return <p className="quiet">{t('paths.choose')}</p>
  if (error) return <p className="fault">{t('paths.fault', { message: error.message })}</p>
  if (fetching || !data) return <p className="waiting">{t('state.loading')}</p>
  const { paths } = data
  if (paths.__typename === 'NotFound') return <p className="fault">{t('paths.notFound', { ids: paths.ids.join(', ') })}</p>
  if (paths.__typename === 'TooLarge')
    return <p className="fault">{t('paths.tooLarge', { argument: paths.argument, limit: paths.limit })}</p>
  return (
    <section aria-label={t('paths.answers')}>
      <p role="status" className="paths-state">
        {paths.nodes.length === 0 ? t('paths.none', { hops }) : t('paths.count', { count: paths.nodes.length, hops })}{' '}
        {paths.hasMore && t('paths.more')} {t(paths.complete ? 'paths.complete' : 'paths.incomplete')}
      </p>
      <ol className="path-list">
        {paths.nodes.map((path) => (
          <li key={path.steps.map(({ relationship }) => relationship.id).join()}>
            <PathCard path={path} start={from} want={want} />
          </li>
        ))}
      </ol>
      <LookedSo paths={paths} />
    </section>
  )
}

/** What was not followed, and what the sources leave open. */
function LookedSo({ paths: { cuts, gaps } }: { readonly paths: PathsAnswer }): ReactElement | null {
  const t = useWords()
  const sentences = [...new Set(gaps.map(({ sentence }) => sentence))]
  if (cuts.length === 0 && sentences.length === 0) return null
  return (
    <section className="band">
      <h2>{t('paths.looked')}</h2>
      <ul className="gaps">
        {cuts.map(({ at, type, direction, reason, shown, total, totalIsFloor }) => (
          <li key={`${at.id} ${type} ${direction} ${reason}`}>
            <span className="hatch" aria-hidden="true" />
            <span>
              {t(reason === 'PROTECTED' ? 'cut.protected' : 'cut.many', {
                name: at.name,
                list: listWord(t, type, direction),
                shown,
                total: totalIsFloor ? t('cut.atLeast', { total }) : total,
              })}
            </span>
          </li>
        ))}
        {sentences.map((sentence) => (
          <li key={sentence}>
            <span className="hatch" aria-hidden="true" />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
