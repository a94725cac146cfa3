import { type Day, lastDay, type Source } from '#vocabulary'
import type { Mapping } from '../mapping/mapping.ts'

/** The source that the files of a mapping are, as of a version. */
export function sourceRow({ mapping, source }: Mapping, published: Day | undefined): Source {
  const { mode, coverage, publishedOn, ...facts } = source
  const on = published ?? publishedOn
  return { ...facts, id: mapping, kind: facts.kind ?? 'dataset', ...(on !== undefined && { publishedOn: on }), derivedFrom: [] }
}

/** The day of a version: of its publication, else of retrieval; the last one a partial date may mean. Never the day of the load. */
export const versionOf = ({ publishedOn, retrievedOn = '' }: Source): Day => lastDay(publishedOn ?? retrievedOn)
