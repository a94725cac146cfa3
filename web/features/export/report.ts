import type { CitingFragment } from '../../api/generated/documents.ts'
import type { Words } from '../../locales/words.ts'
import { sourceName, speakerName } from '../../look/citations.ts'
import { modeOf } from '../../look/spoken.ts'
import type { Drawn, PictureEdge } from '../../state/picture.ts'
import type { Question } from '../../state/question.ts'
import type { Cited, CitedClaim } from './cited.ts'

/** What is known of an export beside what it draws. */
export type Heading = {
  readonly question: Question
  readonly version: number | undefined
  /** Today, for a clock that was left at it. */
  readonly today: string
  readonly link: string
}

export type Source = NonNullable<CitingFragment['source']>
export type ReportRow = { readonly edge: PictureEdge; readonly claims: readonly CitedClaim[]; readonly numbers: readonly number[] }

/** A picture as every format writes it: rows with numbered citations, their sources, and the licences met. */
export type Report = {
  readonly drawn: Drawn
  readonly heading: Heading
  readonly rows: readonly ReportRow[]
  /** Numbered from one. */
  readonly sources: readonly Source[]
  readonly licences: readonly string[]
  readonly numberOf: (source: Source | null | undefined) => number
}

/** Throws where a relationship would leave without a citation. */
export function reportOf(drawn: Drawn, cited: Cited, heading: Heading): Report {
  const sources = new Map<string, Source>()
  const edges = [...drawn.edges].sort((a, b) => (a.id < b.id ? -1 : 1))
  const rows = edges.map((edge) => {
    const claims = cited.get(edge.id) ?? []
    if (claims.length === 0)
      throw new Error(`relationship ${edge.id}: found no claim, expected one at least; nothing is exported without its citation`)
    for (const claim of claims) for (const { source } of [claim, ...claim.replies]) if (source) sources.set(source.id, source)
    return { edge, claims }
  })
  const numbers = new Map([...sources.keys()].map((id, index) => [id, index + 1]))
  const numberOf: Report['numberOf'] = (source) => (source ? (numbers.get(source.id) ?? 0) : 0)
  return {
    drawn,
    heading,
    rows: rows.map(({ edge, claims }) => ({
      edge,
      claims,
      numbers: [...new Set(claims.map(({ source }) => numberOf(source)))].sort((a, b) => a - b),
    })),
    sources: [...sources.values()],
    licences: [...new Set([...sources.values()].map(({ licence }) => licence))].sort(),
    numberOf,
  }
}

/** The question as one line. */
export function questionLine(t: Words, { question, version, today }: Heading): string {
  const { standing, origins, without } = question.evidence
  return [
    t('export.asOf', { day: question.asOf ?? today }),
    t('export.knownAt', { day: question.knownAt ?? today }),
    standing ? t('bar.atLeastStanding', { standing: t(`standing.${standing}`) }) : '',
    origins > 1 ? t('bar.atLeastOrigins', { count: origins }) : '',
    without.length > 0 ? t('export.without', { ids: without.join(', ') }) : '',
    version === undefined ? '' : t('export.version', { version }),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** A source as a numbered citation, in one line. */
export const citation = (t: Words, source: Source, number: number): string =>
  [
    `[${number}] ${sourceName(source)}`,
    source.title && source.publisher ? source.title : '',
    source.publishedOn ?? (source.retrievedOn ? t('claim.retrieved', { on: source.retrievedOn }) : t('claim.undated')),
    source.url ?? '',
    source.sha256 ? `sha256 ${source.sha256}` : '',
    source.licence,
  ]
    .filter(Boolean)
    .join('. ')

/** Who says it and how, in one line. */
export const sayer = (t: Words, claim: CitingFragment): string =>
  [speakerName(claim), t(`mode.${modeOf(claim.mode)}`), ...claim.via.map(({ name }) => `${t('claim.via')} ${name}`)].join(', ')

/** Every allegation with its replies, or with the words that none is recorded. */
export const replyLines = (t: Words, { rows, numberOf }: Report): readonly string[] =>
  unique(
    rows.flatMap(({ claims }) =>
      claims
        .filter(({ mode, replies }) => mode === 'ALLEGATION' || replies.length > 0)
        .map((claim) => {
          const said = `${sayer(t, claim)}: ${claim.text} [${numberOf(claim.source)}]`
          const replies = claim.replies.map((reply) => `↩ ${sayer(t, reply)}: ${reply.text} [${numberOf(reply.source)}]`)
          return [said, ...(replies.length > 0 ? replies : [`↩ ${t('evidence.noReplies')}`])].join(' ')
        }),
    ),
  )

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]
