import type { ReactElement } from 'react'
import { useWords, type Words } from '../../locales/words.ts'
import { sourceName } from '../../look/citations.ts'
import { recordFacts } from '../../look/record-facts.ts'
import type { ProfileAnswer } from './profile-body.tsx'

type Value = { readonly text: string; readonly sources: readonly string[] }

/** What its records say of it, a line a property; values that differ stand side by side, each with its source. */
export function Facts({ entity }: { readonly entity: ProfileAnswer }): ReactElement {
  const t = useWords()
  const facts = [...factsOf(t, entity)]
  const { records } = entity
  return (
    <section className="band">
      <h3>{t('profile.facts')}</h3>
      {facts.length === 0 && <p className="small empty">{t('profile.noFacts')}</p>}
      <dl className="profile-facts">
        {facts.map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            {values.map(({ text, sources }) => (
              <dd key={text}>
                {text} <span className="small">{sources.join(', ')}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {records.nodes.flatMap(({ note }) => note ?? []).map((note) => (
        <p key={note} className="small profile-note">
          {note}
        </p>
      ))}
    </section>
  )
}

function factsOf(t: Words, entity: ProfileAnswer): ReadonlyMap<string, readonly Value[]> {
  const facts = new Map<string, Value[]>()
  for (const { properties, source } of entity.records.nodes) {
    const by = source ? sourceName(source) : ''
    for (const { name, text } of recordFacts(t, properties)) {
      const values = facts.get(name) ?? []
      const same = values.find((value) => value.text === text)
      const others = values.filter((value) => value !== same)
      facts.set(name, [...others, { text, sources: [...new Set([...(same?.sources ?? []), by])] }])
    }
  }
  for (const { scheme, title, value, source } of entity.identifiers) {
    facts.set(title ?? scheme, [{ text: value, sources: source ? [sourceName(source)] : [] }])
  }
  return facts
}
