import type { ReactElement } from 'react'
import { stateRules, thresholds, useRules } from '../../api/use-rules.ts'
import { ShareRing } from '../../chart/share-ring.tsx'
import { useWords, type Words } from '../../locales/words.ts'
import { shareText } from '../../look/figures.ts'
import { Name } from '../../look/name.tsx'
import { stateName } from '../../look/state-name.ts'
import { ofState } from '../../state/question.ts'
import { relationshipsSelected } from '../../state/selection.ts'
import { change, select, useStore } from '../../state/store.ts'
import { byShare, type Figures, type StateShare } from './use-figures.ts'

type Props = { readonly figures: Figures; readonly open: Opened; readonly toggle: (panel: NonNullable<Opened>) => void }
export type Opened = 'why' | 'flips' | undefined

/** How much of the company leads to a state: the ring, the figure, how good and how old it is, and what stands beside it. */
export function StateBand({ figures, open, toggle }: Props): ReactElement {
  const t = useWords()
  const [first, ...others] = byShare(figures.states)
  if (!first) {
    return (
      <section className="band state-band">
        <h3>{t('share.title')}</h3>
        <p className="small">{t('share.noState')}</p>
        <Control figures={figures} />
      </section>
    )
  }
  return (
    <section className="band state-band">
      <h3>{t('share.of', { state: stateName(first.state) })}</h3>
      <Share state={first} isControlled={controls(figures, first)} />
      <Declared state={first} />
      <Control figures={figures} />
      {others.length > 0 && (
        <p className="small">
          {t('share.others')}{' '}
          {others.map(({ state, share }) => (
            <button
              key={state}
              type="button"
              className="link-button"
              onClick={() => change((work) => ({ ...work, question: ofState(work.question, state) }))}
            >
              {stateName(state)} {shareText(t, share)}
            </button>
          ))}
        </p>
      )}
      <div className="buttons">
        {(['why', 'flips'] as const).map((panel) => (
          <button key={panel} type="button" className="button" aria-expanded={open === panel} onClick={() => toggle(panel)}>
            {t(`why.${panel}`)}
          </button>
        ))}
      </div>
    </section>
  )
}

/** True where a body of the state certainly decides in the company. */
function controls({ control }: Figures, { bodies }: StateShare): boolean {
  const members = new Set(bodies.flatMap(({ body }) => body?.id ?? []))
  return control.controllers.some(({ certainty, controller }) => certainty === 'CERTAINLY' && members.has(controller.id))
}

function Share({
  state: { state, share, ...basis },
  isControlled,
}: {
  readonly state: StateShare
  readonly isControlled: boolean
}): ReactElement {
  const t = useWords()
  const rule = useStore(({ work }) => work.present.question.rule)
  const ticks = thresholds(stateRules(useRules(), rule))
  const text = figureText(t, share)
  return (
    <div className="state-share">
      <ShareRing
        lo={share.lo}
        hi={share.hi}
        ticks={ticks}
        isControlled={isControlled}
        label={`${t('share.of', { state: stateName(state) })}: ${text}${isControlled ? `, ${t('share.controls')}` : ''}`}
      />
      <div>
        <p className={text.length > 9 ? 'state-figure long' : 'state-figure'}>{text}</p>
        <p className="small state-basis">
          {t('share.restsOn', { count: basis.origins })}
          {basis.lastConfirmed && <span>{t('evidence.lastConfirmed', { on: basis.lastConfirmed })}</span>}
          {basis.stale && <b>{t('share.stale')}</b>}
        </p>
      </div>
    </div>
  )
}

/** A share as words. Where nothing is recorded, no figure is told: 0 % would be one; nor where only the ends of everything are known. */
export function figureText(t: Words, share: StateShare['share']): string {
  if (share.hi === 0) return t('share.noneRecorded')
  return share.lo === 0 && share.hi === 1 ? t('share.unknown') : shareText(t, share)
}

/** Declared indirect holdings stand beside the share and are no part of it. */
function Declared({ state: { declared, declaredWithoutChain } }: { readonly state: StateShare }): ReactElement | null {
  const t = useWords()
  const figures = declared.filter(({ share }) => share && (share.lo > 0 || share.hi < 1))
  if (declared.length === 0) return null
  return (
    <p className="small state-declared">
      {t('share.declared')}{' '}
      {figures.map(({ id, share }) => (
        <button key={id} type="button" className="link-button" onClick={() => select(relationshipsSelected([id]))}>
          {shareText(t, share)}
        </button>
      ))}
      {figures.length < declared.length && (
        <button
          type="button"
          className="link-button"
          onClick={() => select(relationshipsSelected(declared.filter((one) => !figures.includes(one)).map(({ id }) => id)))}
        >
          {t('share.declaredNone', { count: declared.length - figures.length })}
        </button>
      )}
      {declaredWithoutChain && <span>{t('share.withoutChain')}</span>}
    </p>
  )
}

/** Who decides, which has no percentage. */
function Control({ figures: { control } }: { readonly figures: Figures }): ReactElement {
  const t = useWords()
  const ids = control.relationships.map(({ id }) => id)
  return (
    <p className="small">
      {control.widelyHeld ? t('control.nobody') : t('control.by')}{' '}
      {control.controllers.map(({ controller, certainty }, index) => (
        <span key={controller.id}>
          {index > 0 && ', '}
          <Name text={controller.name} />
          {certainty === 'POSSIBLY' && ` (${t('line.possibly')})`}
        </span>
      ))}{' '}
      {ids.length > 0 && (
        <button type="button" className="link-button" onClick={() => select(relationshipsSelected(ids.slice(0, 20)))}>
          {t('evidence.title')}
        </button>
      )}
    </p>
  )
}
