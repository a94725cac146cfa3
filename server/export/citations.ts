import type { PartialDate, Source, SourceKind } from '#vocabulary'
import { isWebAddress } from '../schema/scalars.ts'

/** Numbers of sources: their places in the order of id, the same in every export of one data version. */
export const citationNumbers = (sources: readonly Source[]): ReadonlyMap<string, number> =>
  new Map(sources.map(({ id }, at) => [id, at + 1]))

/** Item types of CSL 1.0.2 for kinds of source. */
const types = {
  news: 'article-newspaper',
  editorial: 'article-newspaper',
  pressRelease: 'article',
  ngoReport: 'report',
  register: 'dataset',
  officialInstrument: 'legislation',
  officialStatement: 'document',
  companyDisclosure: 'document',
  companyStatement: 'document',
  encyclopedia: 'entry-encyclopedia',
  legalNote: 'article',
  tender: 'document',
  dataset: 'dataset',
  dossier: 'collection',
} satisfies { [Kind in SourceKind]: string }

/** A source as an item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export function citation(source: Source, number: number) {
  const { title, publisher, author, url, language, publishedOn, retrievedOn, gone } = source
  return {
    id: source.id,
    type: types[source.kind],
    'citation-number': number,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(url !== undefined && isWebAddress(url) && { URL: url }),
    ...(language !== undefined && { language }),
    ...(publishedOn !== undefined && { issued: dateParts(publishedOn) }),
    ...(retrievedOn !== undefined && { accessed: dateParts(retrievedOn) }),
    ...(gone && { note: 'no longer to be had' }),
  }
}

const dateParts = (date: PartialDate) => ({ 'date-parts': [date.split('-').map(Number)] })
