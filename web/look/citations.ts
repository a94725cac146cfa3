import type { ClaimPartsFragment, SourceLabelFragment } from '../api/generated/documents.ts'

/** Numbered in the order in which they are first cited on a panel. */
export type Citations = { readonly sources: readonly SourceLabelFragment[]; readonly numberOf: (id: string) => number }

export function citationsOf(claims: readonly ClaimPartsFragment[]): Citations {
  const sources = new Map<string, SourceLabelFragment>()
  for (const { source } of claims) if (source && !sources.has(source.id)) sources.set(source.id, source)
  const numbers = new Map([...sources.keys()].map((id, index) => [id, index + 1]))
  return { sources: [...sources.values()], numberOf: (id) => numbers.get(id) ?? 0 }
}

/** What to call a source in a line: who published it, else its title, else its id. */
export const sourceName = ({ publisher, title, id }: Pick<SourceLabelFragment, 'publisher' | 'title' | 'id'>): string =>
  publisher ?? title ?? id

type Said = {
  readonly speaker: { readonly name: string } | null
  readonly speakerAs: string | null
  readonly source: Pick<SourceLabelFragment, 'publisher' | 'title' | 'id'>
}

/** Who says it: the speaker by name, else as the source describes them, else the source itself. */
export const speakerName = ({ speaker, speakerAs, source }: Said): string =>
  speaker?.name ?? speakerAs ?? (source ? sourceName(source) : '')
