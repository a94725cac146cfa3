import type { Words } from '../../locales/words.ts'
import { citation, questionLine, type Report, replyLines, sayer } from './report.ts'

/** A row a relationship; below an empty row the question, the citations, the replies and the licences. RFC 4180, with a byte-order mark for spreadsheets. */
export function csvOf(t: Words, report: Report): string {
  const { drawn, rows, sources, licences, heading } = report
  const names = new Map(drawn.nodes.map(({ id, name }) => [id, name]))
  const head = [
    'from',
    'relationship',
    'to',
    'value',
    'held',
    'standing',
    'origins',
    'contested',
    'said by',
    'citations',
    'from id',
    'to id',
    'id',
  ]
  const body = rows.map(({ edge, claims, numbers }) => [
    names.get(edge.from) ?? edge.from,
    t(`verb.${edge.type}`),
    names.get(edge.to) ?? edge.to,
    edge.value,
    edge.dates,
    t(`standing.${edge.standing}`),
    String(edge.origins),
    edge.contested ? t('flag.yes') : t('flag.no'),
    claims.map((claim) => sayer(t, claim)).join('; '),
    numbers.map((number) => `[${number}]`).join(' '),
    edge.from,
    edge.to,
    edge.id,
  ])
  const notes = [
    [],
    [t('export.question'), questionLine(t, heading)],
    [t('export.link'), heading.link],
    [t('export.licences'), licences.join('; ')],
    ...sources.map((source, index) => [t('evidence.sources'), citation(t, source, index + 1)]),
    ...replyLines(t, report).map((line) => [t('evidence.replies'), line]),
  ]
  return `\ufeff${[head, ...body, ...notes].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

/** A cell that a spreadsheet would take for a formula is given an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
