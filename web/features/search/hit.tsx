import type { ReactElement } from 'react'
import type { SearchQuery } from '../../api/generated/documents.ts'
import { useWords, type Words } from '../../locales/words.ts'
import { KindMark } from '../../look/kind-mark.tsx'
import { listWord } from '../../look/lists.ts'
import { Name, otherScript } from '../../look/name.tsx'

export type HitAnswer = SearchQuery['search']['nodes'][number]

/** One hit: mark, name with the matched letters underlined, and what one needs to tell it from the next. */
export function Hit({ hit, typed }: { readonly hit: HitAnswer; readonly typed: string }): ReactElement {
  const t = useWords()
  const { entity } = hit
  const other = otherScript(entity.name, entity.names)
  return (
    <>
      <KindMark kind={entity.__typename} size={26} isClass={'precision' in entity && entity.precision === 'CLASS'} />
      <span className="hit-words">
        <span className="hit-name">
          <Matched text={entity.name} typed={typed} />
          {other && (
            <span className="other-name">
              {' '}
              <Name text={other.text} lang={other.lang} />
            </span>
          )}
        </span>
        <span className="hit-facts">{factsOf(t, hit).join(' · ')}</span>
      </span>
    </>
  )
}

function factsOf(t: Words, { entity, reasons }: HitAnswer): string[] {
  const counts = entity.relationshipCounts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ type, direction, count }) => `${count} ${listWord(t, type, direction).toLowerCase()}`)
  const identifier = entity.identifiers[0]
  const matched = reasons.find(({ matched }) => !entity.name.toLowerCase().includes(matched.toLowerCase()))
  return [
    t(`kind.${entity.__typename}`),
    'country' in entity && entity.country ? entity.country : '',
    identifier ? `${identifier.scheme.toUpperCase()} ${identifier.value}` : '',
    counts.join(', '),
    matched ? t('search.matched', { matched: matched.matched }) : '',
  ].filter(Boolean)
}

/** The name, with what was typed underlined where it occurs. */
function Matched({ text, typed }: { readonly text: string; readonly typed: string }): ReactElement {
  const at = text.toLowerCase().indexOf(typed.trim().toLowerCase())
  if (at < 0) return <Name text={text} />
  const end = at + typed.trim().length
  return (
    <bdi dir="auto">
      {text.slice(0, at)}
      <mark>{text.slice(at, end)}</mark>
      {text.slice(end)}
    </bdi>
  )
}
