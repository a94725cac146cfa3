import { standings } from '#vocabulary'
import { type Evidence, isChoosy } from '../state/question.ts'
import type { EvidenceFilter } from './generated/documents.ts'

/** The evidence of the question as the API asks for it; null where any will do. */
export function askedEvidence(evidence: Evidence): EvidenceFilter | null {
  if (!isChoosy(evidence)) return null
  const { standing, origins, without } = evidence
  return {
    standing: standing ? enums[standing] : null,
    origins: origins > 1 ? origins : null,
    without: without.length > 0 ? [...without] : null,
  }
}

const enums = Object.fromEntries(standings.map((word) => [word, word.toUpperCase()])) as Record<
  (typeof standings)[number],
  Uppercase<(typeof standings)[number]>
>
