import type { ReactElement } from 'react'
import { useQuery } from 'urql'
import { MissingDocument, type MissingQuery } from '../../api/generated/documents.ts'
import { type MessageId, useWords } from '../../locales/words.ts'
import { relationshipsSelected } from '../../state/selection.ts'
import { select } from '../../state/store.ts'

type Gap = NonNullable<MissingQuery['coverage']>['gaps'][number]

const reasons = {
  AUTHORED: 'gap.authored',
  UNKNOWN_PARTY: 'gap.unknownParty',
  STALE: 'gap.stale',
  SINGLE_ORIGIN: 'gap.singleOrigin',
  NO_SOURCE: 'gap.noSource',
  NO_RELATIONSHIP: 'gap.noRelationship',
  NOTHING_NEWER: 'gap.nothingNewer',
  CUT: 'gap.cut',
} as const satisfies Record<Gap['reason'], MessageId>

/** What this graph cannot answer, or not well, by why. */
export function MissingList({ want }: { readonly want: () => void }): ReactElement {
  const t = useWords()
  const [{ data, error }] = useQuery({ query: MissingDocument })
  if (error) return <p className="fault">{t('state.fault', { message: error.message })}</p>
  if (!data) return <p className="waiting">{t('state.loading')}</p>
  const gaps = data.coverage?.gaps ?? []
  return (
    <>
      <p className="quiet">{t('home.missingCount', { count: gaps.length })}</p>
      {(Object.keys(reasons) as Gap['reason'][]).map((reason) => (
        <Reason key={reason} word={reasons[reason]} gaps={gaps.filter((gap) => gap.reason === reason)} want={want} />
      ))}
    </>
  )
}

type ReasonProps = { readonly word: MessageId; readonly gaps: readonly Gap[]; readonly want: () => void }

function Reason({ word, gaps, want }: ReasonProps): ReactElement | null {
  const t = useWords()
  if (gaps.length === 0) return null
  const open = (id: string): void => {
    select(relationshipsSelected([id]))
    want()
  }
  return (
    <section className="band missing-reason">
      <h2>{t(word)}</h2>
      <p className="small">{t('gap.count', { count: gaps.length })}</p>
      <ul className="gaps">
        {gaps.map(({ sentence, relationship }) => (
          <li key={`${sentence} ${relationship?.id}`}>
            <span className="hatch" aria-hidden="true" />
            <span>
              {sentence}{' '}
              {relationship && (
                <button type="button" className="link-button" onClick={() => open(relationship.id)}>
                  {t('table.evidence')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
