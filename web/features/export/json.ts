import type { CitingFragment } from '../../api/generated/documents.ts'
import type { Words } from '../../locales/words.ts'
import { questionLine, type Report } from './report.ts'

/** The picture as data: entities, relationships with their claims and replies, numbered sources. */
export function jsonOf(t: Words, report: Report): string {
  const { drawn, rows, sources, licences, heading, numberOf } = report
  const claimOf = ({ id, mode, text, locator, knownFrom, speaker, speakerAs, via, source }: CitingFragment) => ({
    id,
    mode,
    text,
    locator,
    knownFrom,
    speaker: speaker?.name ?? speakerAs,
    via: via.map(({ name }) => name),
    citation: numberOf(source),
  })
  const whole = {
    question: { ...heading.question, says: questionLine(t, heading) },
    dataVersion: heading.version,
    link: heading.link,
    licences,
    entities: drawn.nodes,
    relationships: rows.map(({ edge, claims, numbers }) => ({
      ...edge,
      citations: numbers,
      claims: claims.map((claim) => ({ ...claimOf(claim), replies: claim.replies.map(claimOf) })),
    })),
    notDrawn: drawn.stacks,
    sources: sources.map((source, index) => ({ number: index + 1, ...source })),
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}
