import type { Contradiction, FigureClaim, Gap, Judgement, Record, Run, Source } from '#vocabulary'
import type { StoredClaim } from '../graph-store.ts'
import { columnsOf } from './columns.ts'

export const sourceColumns = columnsOf<Source>({
  id: 'key',
  kind: 'text',
  title: 'text',
  publisher: 'text',
  author: 'text',
  url: 'text',
  language: 'text',
  publishedOn: 'text',
  updatedOn: 'text',
  retrievedOn: 'text',
  licence: 'text',
  sha256: 'text',
  gone: 'flag',
  series: 'text',
  derivedFrom: 'texts',
  note: 'text',
  knownTo: 'text',
  withdrawnBecause: 'text',
})

export const recordColumns = columnsOf<Record>(
  {
    id: 'key',
    source: 'key',
    kind: 'text',
    kindBasis: 'text',
    name: 'text',
    names: 'json',
    identifiers: 'json',
    protected: 'flag',
    properties: 'json',
    note: 'text',
    knownTo: 'text',
  },
  { source: 'sourceId' },
)

export const claimColumns = columnsOf<StoredClaim>(
  {
    id: 'key',
    subject: 'key',
    predicate: 'text',
    object: 'key',
    mode: 'text',
    speaker: 'text',
    speakerAs: 'text',
    via: 'texts',
    source: 'key',
    locator: 'text',
    cites: 'text',
    origin: 'text',
    answers: 'texts',
    replaces: 'texts',
    driftFrom: 'texts',
    about: 'texts',
    text: 'text',
    qualifiers: 'json',
    validFrom: 'text',
    validTo: 'text',
    knownFrom: 'text',
    knownTo: 'text',
    withdrawnBecause: 'text',
    broughtBy: 'key',
    supports: 'texts',
    knownFromDay: 'text',
    knownToDay: 'text',
    pair: 'key',
    aboutEntities: 'texts',
  },
  { source: 'sourceId' },
)

/** What is read of a claim that gives a figure, where a whole graph is reckoned with. */
export const figureColumns = columnsOf<FigureClaim>(
  { id: 'key', source: 'key', mode: 'text', qualifiers: 'json', knownFrom: 'text' },
  { source: 'sourceId' },
)

export const contradictionColumns = columnsOf<Contradiction>({
  id: 'key',
  kind: 'text',
  claims: 'texts',
  also: 'texts',
  about: 'texts',
  aboutRecords: 'texts',
  rule: 'text',
  text: 'text',
  open: 'flag',
  resolution: 'text',
  resolvedBy: 'text',
  resolvedOn: 'text',
  authored: 'flag',
  knownFromDay: 'text',
  knownToDay: 'text',
})

export const judgementColumns = columnsOf<Judgement>({
  id: 'key',
  verdict: 'text',
  between: 'texts',
  by: 'text',
  on: 'text',
  because: 'text',
})

export const gapColumns = columnsOf<Gap>({
  id: 'key',
  about: 'texts',
  aboutRecords: 'texts',
  predicate: 'text',
  from: 'text',
  to: 'text',
  text: 'text',
})

export const runColumns = columnsOf<Run>({
  id: 'key',
  source: 'text',
  version: 'text',
  sha256: 'text',
  mapper: 'text',
  phase: 'text',
  batch: 'count',
  startedAt: 'text',
  finishedAt: 'text',
  counts: 'json',
})
