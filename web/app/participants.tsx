import type { ReactElement } from 'react'
import type { HomeQuery } from '../api/generated/documents.ts'
import { useWords } from '../locales/words.ts'
import { spoken } from '../look/edge-words.ts'
import { Evidence } from '../look/evidence-marks.tsx'
import { Icon } from '../look/icon.tsx'
import { KindMark } from '../look/kind-mark.tsx'
import { Link } from '../look/link.tsx'
import { Name } from '../look/name.tsx'
import { standingOf } from '../look/spoken.ts'
import { emptyCanvas, seededWith } from '../state/canvas.ts'
import { RingWithFigure } from './company-share.tsx'
import { type StateShareOf, useStateShares } from './use-state-shares.ts'

type Initiative = HomeQuery['initiatives']['nodes'][number]
type Participation = Initiative['participants']['nodes'][number]

/** Who takes part in what, by status: announced is not joined, so each status stands by itself. */
export function Participants({ initiatives }: { readonly initiatives: readonly Initiative[] }): ReactElement | null {
  const t = useWords()
  const [busiest] = [...initiatives].sort((a, b) => b.participants.totalCount - a.participants.totalCount)
  const groups = byParticipant(busiest?.participants.nodes ?? [])
  const shares = useStateShares(groups.flatMap(([{ participant }]) => (participant.__typename === 'Company' ? [participant.id] : [])))
  if (!busiest || busiest.participants.totalCount === 0) return null
  const least = ([{ participant }]: Rows): number => shares.get(participant.id)?.share.lo ?? -1
  const sorted = [...groups].sort((a, b) => least(b) - least(a))
  return (
    <section className="band">
      <h2>{t('home.byShare')}</h2>
      <p className="small">
        <Link to={{ name: 'profile', id: busiest.id }}>
          <Name text={busiest.name} />
        </Link>
        {', '}
        {t('home.participations', { count: busiest.participants.totalCount })}
      </p>
      <ul className="participants">
        {sorted.map((rows) => (
          <Participant key={rows[0].participant.id} rows={rows} share={shares.get(rows[0].participant.id)} />
        ))}
      </ul>
      <p>
        <Link to={{ name: 'explore' }} canvas={seededWith(emptyCanvas, busiest.id)} className="button">
          <Icon name="explore" /> {t('rail.explore')}
        </Link>
      </p>
    </section>
  )
}

type Rows = readonly [Participation, ...Participation[]]

function byParticipant(participations: readonly Participation[]): readonly Rows[] {
  const groups = new Map<string, Rows>()
  for (const one of participations) groups.set(one.participant.id, [...(groups.get(one.participant.id) ?? []), one] as Rows)
  return [...groups.values()]
}

function Participant({ rows, share }: { readonly rows: Rows; readonly share: StateShareOf | undefined }): ReactElement {
  const t = useWords()
  const [{ participant }] = rows
  return (
    <li>
      <KindMark kind={participant.__typename} size={22} />
      <span className="participant-words">
        <Link to={{ name: 'profile', id: participant.id }}>
          <Name text={participant.name} />
        </Link>
        {rows.map((row) => (
          <span key={row.id} className="participant-row">
            <span className={row.contested ? 'contested' : undefined}>
              {row.contested && <Icon name="differs" size={12} />}
              {row.status ? spoken(row.status) : t('home.noStatus')} {row.validFrom ?? ''}
              {row.holds === 'POSSIBLY' ? `, ${t('line.possibly')}` : ''}
            </span>
            <Evidence standing={standingOf(row.standing)} origins={row.origins} />
          </span>
        ))}
      </span>
      {share && <RingWithFigure share={share} size={46} />}
    </li>
  )
}
