import { labelSize } from '../../graph/boxes.ts'
import type { Words } from '../../locales/words.ts'
import { citation, questionLine, type Report, replyLines } from './report.ts'

export type CaptionLine = { readonly text: string; readonly as: 'head' | 'text' }

/** What stands below a figure: citations, replies, licences and the link, wrapped to its width in px. */
export function captionLines(t: Words, report: Report, width: number): readonly CaptionLine[] {
  const { sources, licences, heading } = report
  const replies = replyLines(t, report)
  const blocks: readonly (readonly [string, readonly string[]])[] = [
    [t('evidence.sources'), sources.map((source, index) => citation(t, source, index + 1))],
    [t('evidence.replies'), replies.length > 0 ? replies : [t('evidence.noReplies')]],
    [t('export.licences'), [licences.join('; ')]],
    [t('export.link'), [heading.link]],
  ]
  return blocks.flatMap(([title, lines]) => [
    { text: title, as: 'head' as const },
    ...lines.flatMap((line) => wrapped(line, 11.5, width)).map((text) => ({ text, as: 'text' as const })),
  ])
}

export const titleOf = (t: Words, { drawn, heading }: Report): readonly [string, string] => [
  t('export.title', { entities: drawn.nodes.length, relationships: drawn.edges.length }),
  questionLine(t, heading),
]

/** A text in lines no wider than this, at a face's size in px; a word that is wider is broken. */
export function wrapped(text: string, fontSize: number, width: number): readonly string[] {
  const fits = (line: string): boolean => labelSize(line, fontSize, Number.POSITIVE_INFINITY).w <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<=\s)|(?<=[\u2e80-\uffff])/)) {
    if (line && !fits(line + word.trimEnd())) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += word
    while (!fits(line.trimEnd())) {
      const most = Math.max(1, Math.floor((line.length * width) / labelSize(line, fontSize, Number.POSITIVE_INFINITY).w))
      lines.push(line.slice(0, most))
      line = line.slice(most)
    }
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines
}
