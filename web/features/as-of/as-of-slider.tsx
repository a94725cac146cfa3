import { type FormEvent, type KeyboardEvent, type PointerEvent, type ReactElement, useRef, useState } from 'react'
import { useQuery } from 'urql'
import type { Day } from '#vocabulary'
import { EpisodeDatesDocument } from '../../api/generated/documents.ts'
import { useWords } from '../../locales/words.ts'
import { shareText } from '../../look/figures.ts'
import { heldOn, typedDay } from '../../state/question.ts'
import { change, useStore } from '../../state/store.ts'
import { useSharesAhead } from './shares-ahead.ts'
import { nearestStop, placeOf, spanOf, stopAfter, stopOn, stopsOf } from './stops.ts'
import './as-of.css'

type Props = {
  readonly id: string
  /** The company and those above it: what begins or ends near these is a stop. At most 100 are asked. */
  readonly entities: readonly string[]
  readonly state: string | undefined
  /** The day asked is about to change: what held until now is the state before. */
  readonly leaving: (day: Day) => void
}

/** The day asked, on a line of time: it stands only where something begins or ends. A typed day goes too. */
export function AsOfSlider({ id, entities, state, leaving }: Props): ReactElement | null {
  const t = useWords()
  const { asOf, knownAt, evidence } = useStore(({ work }) => work.present.question)
  const today = new Date().toISOString().slice(0, 10)
  const [{ data }] = useQuery({
    query: EpisodeDatesDocument,
    variables: { ids: entities.slice(0, 100), knownAt: knownAt ?? null },
    pause: entities.length === 0,
  })
  const stops = stopsOf(data?.episodeDates ?? [], today)
  const day = asOf ?? today
  const at = stopOn(stops, day)
  // A typed day stands between two stops, and may have a share of its own.
  const asked = [...new Set([...stops, day])].sort()
  const shares = useSharesAhead(state === undefined ? undefined : { id, state, knownAt, evidence }, asked, asked.indexOf(day))
  const go = (to: Day): void => {
    if (to === day) return
    leaving(day)
    change((work) => ({ ...work, question: heldOn(work.question, to === today ? undefined : to) }))
  }
  if (stops.length < 2) return null
  const share = shares.get(day)
  const [from, to] = spanOf(stops, at, (stop) => shares.get(stop))
  return (
    <div className="as-of">
      <Track
        {...{ stops, at, day, go }}
        span={[stops[from] ?? day, stops[to + 1] ?? stops[to] ?? day]}
        text={share ? `${day}: ${shareText(t, share)}` : day}
      />
      <TypedDay day={day} go={go} />
    </div>
  )
}

type TrackProps = {
  readonly stops: readonly Day[]
  readonly at: number
  readonly day: Day
  readonly span: readonly [Day, Day]
  readonly text: string
  readonly go: (day: Day) => void
}

function Track({ stops, at, day, span, text, go }: TrackProps): ReactElement {
  const t = useWords()
  const track = useRef<HTMLDivElement>(null)
  const place = (one: Day) => ({ insetInlineStart: `${placeOf(stops, one) * 100}%` })
  const follow = (event: PointerEvent): void => {
    const box = track.current?.getBoundingClientRect()
    if (!box || event.buttons !== 1) return
    const part = (event.clientX - box.left) / box.width
    go(stops[nearestStop(stops, document.dir === 'rtl' ? 1 - part : part)] ?? day)
  }
  const press = (event: KeyboardEvent): void => {
    const next = stopAfter(event.key, at, stops.length)
    if (next === undefined) return
    event.preventDefault()
    go(stops[next] ?? day)
  }
  const hold = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    follow(event)
  }
  return (
    <div
      ref={track}
      className="as-of-track"
      role="slider"
      tabIndex={0}
      aria-label={t('asOf.label')}
      aria-valuemin={0}
      aria-valuemax={stops.length - 1}
      aria-valuenow={at}
      aria-valuetext={text}
      onKeyDown={press}
      onPointerDown={hold}
      onPointerMove={follow}
    >
      <span className="as-of-line" />
      <span
        className="as-of-span"
        style={{ ...place(span[0]), inlineSize: `${(placeOf(stops, span[1]) - placeOf(stops, span[0])) * 100}%` }}
      />
      {stops.map((stop) => (
        <span key={stop} className="as-of-stop" style={place(stop)} />
      ))}
      {yearsOf(stops).map((year) => (
        <span key={year} className="as-of-year" style={place(`${year}-01-01`)}>
          {year}
        </span>
      ))}
      <span className="as-of-thumb" style={place(day)} />
    </div>
  )
}

/** At most six years that fit the line, the last among them. */
function yearsOf(stops: readonly Day[]): readonly string[] {
  const [first, last] = [Number(stops[0]?.slice(0, 4)) + 1, Number(stops.at(-1)?.slice(0, 4))]
  const step = Math.max(1, Math.ceil((last - first + 1) / 6))
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, at) => String(last - at * step).padStart(4, '0'))
}

function TypedDay({ day, go }: { readonly day: Day; readonly go: (day: Day) => void }): ReactElement {
  const t = useWords()
  const [text, setText] = useState<string>()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const typed = typedDay(text ?? day)
    if (typed === undefined) return
    setText(undefined)
    go(typed)
  }
  return (
    <form onSubmit={submit} className="as-of-typed">
      <input
        className="field"
        aria-label={t('asOf.typed')}
        value={text ?? day}
        aria-invalid={text !== undefined && typedDay(text) === undefined}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => setText(undefined)}
      />
    </form>
  )
}
