import { type ReactElement, useMemo } from 'react'
import {
  type EntityKind,
  entityKinds,
  isEntityKind,
  isRelationshipType,
  type RelationshipType,
  relationshipTypes,
  type Standing,
  standings,
} from '#vocabulary'
import { useWords } from '../../locales/words.ts'
import { Dash, Origins } from '../../look/evidence-marks.tsx'
import { KindMark } from '../../look/kind-mark.tsx'
import { LineMark } from '../../look/line-mark.tsx'
import { type Filters, passes, switched } from '../../state/filters.ts'
import { type Count, countsBy, type Drawn, type Picture } from '../../state/picture.ts'
import { type Evidence, provenBy } from '../../state/question.ts'
import { change, useStore } from '../../state/store.ts'
import './legend.css'

type Props = {
  readonly picture: Picture
  readonly drawn: Drawn
  /** What the evidence asked for leaves out about an entity. */
  readonly leftOut: readonly { readonly id: string; readonly name: string; readonly count: number }[]
}

/** The legend is the filter: each word with how many are drawn of how many there are. */
export function Legend({ picture, drawn, leftOut }: Props): ReactElement {
  const t = useWords()
  const { filters, question } = useStore(({ work }) => work.present)
  const types = useMemo(() => countsBy(picture.edges, drawn.edges, ({ type }) => type), [picture, drawn])
  const kinds = useMemo(() => countsBy(picture.nodes, drawn.nodes, ({ kind }) => kind), [picture, drawn])
  const evidence = useMemo(() => countsBy(picture.edges, drawn.edges, ({ standing }) => standing), [picture, drawn])
  return (
    <div className="legend">
      <fieldset>
        <legend>{t('legend.kinds')}</legend>
        {Object.keys(entityKinds)
          .filter(isEntityKind)
          .map((kind) => (
            <KindRow key={kind} kind={kind} count={kinds.get(kind)} filters={filters} />
          ))}
      </fieldset>
      <fieldset>
        <legend>{t('legend.types')}</legend>
        {Object.keys(relationshipTypes)
          .filter(isRelationshipType)
          .map((type) => (
            <TypeRow key={type} type={type} count={types.get(type)} filters={filters} />
          ))}
      </fieldset>
      <fieldset>
        <legend>{t('legend.standing')}</legend>
        {standings.map((standing) => (
          <StandingRow key={standing} standing={standing} count={evidence.get(standing)} filters={filters} />
        ))}
      </fieldset>
      <OriginsAtLeast evidence={question.evidence} />
      {leftOut.map(({ id, name, count }) => (
        <p key={id} className="small">
          {t('legend.leftOut', { name, count })}
        </p>
      ))}
      <OffByDefault picture={picture} filters={filters} />
    </div>
  )
}

function KindRow({
  kind,
  count,
  filters,
}: {
  readonly kind: EntityKind
  readonly count: Count | undefined
  readonly filters: Filters
}): ReactElement | null {
  const t = useWords()
  if (!count) return null
  const isOff = filters.kindsOff.includes(kind)
  return (
    <label className={isOff ? 'legend-row off' : 'legend-row'} data-kind={kind}>
      <KindMark kind={kind} size={20} />
      <span className="legend-word">{t(`kind.${kind}`)}</span>
      <Figure count={count} />
      <input type="checkbox" checked={!isOff} onChange={() => setFilters(switched(filters, 'kindsOff', kind))} />
    </label>
  )
}

function TypeRow({
  type,
  count,
  filters,
}: {
  readonly type: RelationshipType
  readonly count: Count | undefined
  readonly filters: Filters
}): ReactElement | null {
  const t = useWords()
  if (!count) return null
  const isOff = filters.typesOff.includes(type)
  return (
    <label className={isOff ? 'legend-row off' : 'legend-row'} data-type={type}>
      <LineMark type={type} />
      <span className="legend-word">{t(`verb.${type}`)}</span>
      <Figure count={count} />
      <input type="checkbox" checked={!isOff} onChange={() => setFilters(switched(filters, 'typesOff', type))} />
    </label>
  )
}

function StandingRow({
  standing,
  count,
  filters,
}: {
  readonly standing: Standing
  readonly count: Count | undefined
  readonly filters: Filters
}): ReactElement {
  const t = useWords()
  const isOff = filters.standingsOff.includes(standing)
  return (
    <label className={isOff || !count ? 'legend-row off' : 'legend-row'} data-standing={standing} title={t(`standing.${standing}.says`)}>
      <Dash standing={standing} width={38} />
      <span className="legend-word">{t(`standing.${standing}`)}</span>
      <Figure count={count ?? { drawn: 0, present: 0 }} />
      <input type="checkbox" checked={!isOff} onChange={() => setFilters(switched(filters, 'standingsOff', standing))} />
    </label>
  )
}

function OriginsAtLeast({ evidence }: { readonly evidence: Evidence }): ReactElement {
  const t = useWords()
  return (
    <fieldset>
      <legend>{t('legend.origins')}</legend>
      <div className="segments">
        {([1, 2, 3] as const).map((least) => (
          <label key={least} className="segment">
            <input
              type="radio"
              name="origins"
              checked={evidence.origins === least}
              onChange={() => change((work) => ({ ...work, question: provenBy(work.question, { origins: least }) }))}
              aria-label={t('legend.originsAtLeast', { count: least })}
            />
            <Origins count={least} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What is ended, or rests on an inference, is drawn only when asked for, and counted always. */
function OffByDefault({ picture, filters }: { readonly picture: Picture; readonly filters: Filters }): ReactElement {
  const t = useWords()
  return (
    <fieldset>
      <legend>{t('legend.offByDefault')}</legend>
      {(['ended', 'inferred'] as const).map((state) => {
        const present = picture.edges.filter((edge) => edge[state])
        const shown = present.filter((edge) => passes(filters, edge))
        return (
          <label key={state} className={filters[state] ? 'legend-row' : 'legend-row off'} data-state={state}>
            <span className="legend-word">{t(`legend.${state}`)}</span>
            <Figure count={{ drawn: shown.length, present: present.length }} />
            <input type="checkbox" checked={filters[state]} onChange={() => setFilters({ ...filters, [state]: !filters[state] })} />
          </label>
        )
      })}
    </fieldset>
  )
}

/** "5" where all are drawn, "0 of 5" where not. */
function Figure({ count }: { readonly count: Count }): ReactElement {
  const t = useWords()
  return <span className="legend-figure">{count.drawn === count.present ? count.present : t('legend.of', { ...count })}</span>
}

const setFilters = (filters: Filters): void => change((work) => ({ ...work, filters }))
