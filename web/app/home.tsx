import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { entityKinds } from '#vocabulary'
import { HomeDocument, type HomeQuery } from '../api/generated/documents.ts'
import { Search } from '../features/search/search.tsx'
import { type MessageId, useWords } from '../locales/words.ts'
import { countText } from '../look/figures.ts'
import { Name } from '../look/name.tsx'
import { seededWith } from '../state/canvas.ts'
import { go, useStore } from '../state/store.ts'
import { ContractsByYear } from './contracts-by-year.tsx'
import { Missing } from './missing.tsx'
import { Participants } from './participants.tsx'
import './home.css'

/** The question, and below it what this graph can answer today. */
export function Home(): ReactElement {
  const t = useWords()
  const { asOf, knownAt } = useStore(({ work }) => work.present.question)
  const [tried, setTried] = useState('')
  const [{ data, error }] = useQuery({ query: HomeDocument, variables: { asOf: asOf ?? null, knownAt: knownAt ?? null } })
  return (
    <div className="home">
      <h1>{t('home.title')}</h1>
      <div className="home-ask">
        <Search
          key={tried}
          autoFocus
          typed={tried}
          open={(id) => go({ name: 'profile', id })}
          draw={(id) => go({ name: 'explore' }, (work) => ({ ...work, canvas: seededWith(work.canvas, id) }))}
        />
        <Tries use={setTried} />
      </div>
      {error && <p className="fault">{t('state.fault', { message: error.message })}</p>}
      {data && <Bands data={data} />}
      {data && <Foot data={data} />}
    </div>
  )
}

/** Names in three scripts, that the search finds in each. */
const tries = [
  { text: 'Hikvision', lang: 'en' },
  { text: 'UN Global Compact', lang: 'en' },
  { text: '墨玉县', lang: 'zh-Hans' },
  { text: 'شىنجاڭ', lang: 'ug' },
] as const

function Tries({ use }: { readonly use: (text: string) => void }): ReactElement {
  const t = useWords()
  return (
    <div className="home-tries">
      <h2>{t('home.try')}</h2>
      <ul>
        {tries.map(({ text, lang }) => (
          <li key={text}>
            <button type="button" className="link-button" onClick={() => use(text)}>
              <Name text={text} lang={lang} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Bands({ data }: { readonly data: HomeQuery }): ReactElement {
  return (
    <div className="home-bands">
      <Participants initiatives={data.initiatives.nodes} />
      <ContractsByYear contracts={data.contracts.nodes} />
      <Missing gaps={data.coverage?.gaps ?? []} />
    </div>
  )
}

function Foot({ data }: { readonly data: HomeQuery }): ReactElement {
  const t = useWords()
  const counts = new Map(data.status.counts.map(({ label, count }) => [label, count]))
  const entities = Object.keys(entityKinds).reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0)
  const totals: readonly (readonly [MessageId, number])[] = [
    ['home.sources', data.status.publications],
    ['home.claims', counts.get('Claim') ?? 0],
    ['home.entities', entities],
  ]
  const newest = data.status.newestPublication
  return (
    <footer className="home-foot">
      {totals.map(([words, count]) => (
        <span key={words}>
          <b>{countText(count)}</b> {t(words)}
        </span>
      ))}
      {newest && <span>{t('home.newest', { on: newest })}</span>}
      <a href="/graphql" className="home-api">
        {t('home.api')}
      </a>
    </footer>
  )
}
