import type { ReactElement } from 'react'
import { useWords, type Words } from '../../locales/words.ts'
import { recordFacts } from '../../look/record-facts.ts'
import { SourceName } from '../../look/source-list.tsx'
import type { ProfileAnswer } from './profile-body.tsx'

type Source = NonNullable<ProfileAnswer['records']['nodes'][number]['source']>
type Value = { readonly text: string; readonly sources: readonly Source[] }

/** What its records say of it, a line a property; values that differ stand side by side, each with its source. */
export function Facts({ entity }: { readonly entity: ProfileAnswer }): ReactElement {
  const t = useWords()
  const facts = [...factsOf(t, entity)]
  const sources = [
    ...new Map(
      facts.flatMap(([, values]) => values.flatMap((value) => value.sources.map((source) => [source.id, source] as const))),
    ).values(),
  ]
  const numberOf = ({ id }: Source): number => sources.findIndex((source) => source.id === id) + 1
  const notes = [...new Set(entity.records.nodes.flatMap(({ note }) => note ?? []))]
  return (
    <section className="band">
      <h3>{t('profile.facts')}</h3>
      {facts.length === 0 && <p className="small empty">{t('profile.noFacts')}</p>}
      <dl className="profile-facts">
        {facts.map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            {values.map(({ text, sources: by }) => (
              <dd key={text}>
                {text}
                {by.map((source) => (
                  <a
                    key={source.id}
                    className="cite"
                    href={`#fact-source-${numberOf(source)}`}
                    aria-label={t('claim.sourceNumber', { number: numberOf(source) })}
                  >
                    {numberOf(source)}
                  </a>
                ))}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {notes.map((note) => (
        <p key={note} className="small profile-note">
          {note}
        </p>
      ))}
      <ol className="fact-sources small">
        {sources.map((source) => (
          <li key={source.id} id={`fact-source-${numberOf(source)}`}>
            <span className="source-number">{numberOf(source)}</span> <SourceName source={source} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function factsOf(t: Words, entity: ProfileAnswer): ReadonlyMap<string, readonly Value[]> {
  const facts = new Map<string, Value[]>()
  const say = (name: string, text: string, source: Source | null): void => {
    const values = facts.get(name) ?? []
    const same = values.find((value) => value.text === text)
    const others = values.filter((value) => value !== same)
    const sources = [...(same?.sources ?? []), ...(source ? [source] : [])]
    facts.set(name, [...others, { text, sources: [...new Map(sources.map((one) => [one.id, one])).values()] }])
  }
  for (const { properties, source } of entity.records.nodes) {
    for (const { name, text } of recordFacts(t, properties)) say(name, text, source)
  }
  for (const { scheme, title, value, source } of entity.identifiers) say(title ?? scheme, value, source)
  return facts
}
