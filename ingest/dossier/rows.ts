import { type Judgement, type Source, sortedPair } from '#vocabulary'
import { judgementId } from '../resolve/judgements.ts'
import type { AuthoredContradiction, AuthoredGap, Rows } from '../rows.ts'
import { claimRow } from './claim-row.ts'
import type { ContradictionEntry, Dossier, GapEntry, JudgementEntry, SourceEntry } from './dossier.ts'
import { claimId, idOf, publicationId, recordId, shortHash } from './ids.ts'
import { recordRow } from './record-row.ts'

/** A checked dossier as rows; pure. `published` stands for the version the file gives. */
export function rowsOf(dossier: Dossier, published: string = dossier.version): Rows {
  const name = dossier.dossier
  const claims = claimIds(dossier)
  return {
    source: name,
    version: published,
    sources: [ownSource(dossier, published), ...entries(dossier.sources).map(([key, entry]) => sourceRow(name, key, entry))],
    records: entries(dossier.entities).map(([key, entry]) => recordRow(name, key, entry)),
    claims: entries(dossier.claims).map(([, entry]) => claimRow(name, entry, claims)),
    contradictions: entries(dossier.contradictions).map(([key, entry]) => contradictionRow(name, key, entry, claims)),
    gaps: gapEntries(dossier).map((entry) => gapRow(name, entry)),
    judgements: (dossier.judgements ?? []).map((entry) => judgementRow(name, entry)),
  }
}

const entries = <T>(map: { readonly [key: string]: T } | undefined): [string, T][] => Object.entries(map ?? {})

/** Ids of the claims by their keys. */
const claimIds = (dossier: Dossier): ReadonlyMap<string, string> =>
  new Map(entries(dossier.claims).map(([key, { source, locator }]) => [key, claimId(publicationId(dossier.dossier, source), locator)]))

const ownSource = (dossier: Dossier, published: string): Source => ({
  id: dossier.dossier,
  kind: 'dossier',
  ...(dossier.title !== undefined && { title: dossier.title }),
  publishedOn: published,
  licence: dossier.licence ?? 'copyright',
  derivedFrom: [],
})

const sourceRow = (dossier: string, key: string, entry: SourceEntry): Source => ({
  ...entry,
  id: publicationId(dossier, key),
  derivedFrom: (entry.derivedFrom ?? []).map((other) => publicationId(dossier, other)),
})

function contradictionRow(
  dossier: string,
  key: string,
  entry: ContradictionEntry,
  claims: ReadonlyMap<string, string>,
): AuthoredContradiction {
  const { between, also = [], about = [], resolution, ...rest } = entry
  const [a, b] = sortedPair(idOf(claims, between[0]), idOf(claims, between[1]))
  return {
    ...rest,
    id: recordId(dossier, key),
    claims: [a, b],
    also: also.map((other) => idOf(claims, other)),
    aboutRecords: about.map((entity) => recordId(dossier, entity)),
    open: resolution === 'open',
    ...(resolution !== 'open' && { resolution }),
    authored: true,
  }
}

const gapEntries = ({ gaps = [] }: Dossier): readonly GapEntry[] => Object.values(gaps)

const gapRow = (dossier: string, { about, ...rest }: GapEntry): AuthoredGap => {
  const aboutRecords = about.map((entity) => recordId(dossier, entity))
  return { ...rest, id: recordId(dossier, `gap-${shortHash(JSON.stringify([aboutRecords, rest]))}`), aboutRecords }
}

function judgementRow(dossier: string, entry: JudgementEntry): Judgement {
  const verdict = entry.same ? 'same' : entry.different ? 'different' : 'unsure'
  const [a, b] = entry[verdict] ?? ['', '']
  const between = sortedPair(thing(dossier, a), thing(dossier, b))
  return { id: judgementId(dossier, between), verdict, between, by: entry.by, on: entry.on, because: entry.because }
}

const thing = (dossier: string, text: string): string => (text.includes(':') ? text : recordId(dossier, text))
