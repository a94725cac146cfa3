import type { SourceKind } from '#vocabulary'
import { builder } from '../builder.ts'
import { askedPage, sliceOf, sliceOfAll, storePage } from '../page.ts'
import type { SourceView } from '../views.ts'
import { pageArguments } from './arguments.ts'
import { ClaimConnection, claimOrder } from './claim-lists.ts'
import { connection, unaskedPage } from './connection.ts'
import { SourceKindEnum } from './enums.ts'
import { RecordConnection, recordsOfSource } from './record.ts'
import { NodeRef, SourceRef } from './refs.ts'
import { isWebAddress } from './scalars.ts'
import { SourceConnection } from './source-lists.ts'

SourceRef.implement({
  description: "A publication or a data file. Titles are their publisher's words.",
  interfaces: [NodeRef],
  fields: (t) => ({
    kind: t.field({ type: SourceKindEnum, resolve: ({ source }) => source.kind }),
    title: t.string({ nullable: true, resolve: ({ source }) => source.title }),
    publisher: t.string({ nullable: true, resolve: ({ source }) => source.publisher }),
    author: t.string({ nullable: true, resolve: ({ source }) => source.author }),
    url: t.field({
      type: 'URL',
      nullable: true,
      resolve: ({ source: { url } }) => (url !== undefined && isWebAddress(url) ? url : undefined),
    }),
    language: t.string({ nullable: true, resolve: ({ source }) => source.language }),
    publishedOn: t.field({ type: 'PartialDate', nullable: true, resolve: ({ source }) => source.publishedOn }),
    retrievedOn: t.field({ type: 'PartialDate', nullable: true, resolve: ({ source }) => source.retrievedOn }),
    licence: t.string({ resolve: ({ source }) => source.licence }),
    sha256: t.string({ nullable: true, resolve: ({ source }) => source.sha256 }),
    gone: t.boolean({ description: 'It can no longer be had.', resolve: ({ source }) => source.gone ?? false }),
    series: t.string({ nullable: true, description: 'Editions of one register share a series.', resolve: ({ source }) => source.series }),
    note: t.string({ nullable: true, resolve: ({ source }) => source.note }),
    withdrawnOn: t.field({ type: 'PartialDate', nullable: true, resolve: ({ source }) => source.knownTo }),
    derivedFrom: t.field({
      type: [SourceRef],
      description: 'The sources this one repeats.',
      resolve: async ({ source, clock }, _, { graph }) => {
        const found = await Promise.all(source.derivedFrom.map(graph.source))
        return found.flatMap((above) => (above ? [{ source: above, clock }] : []))
      },
    }),
    repeatedBy: t.field({
      type: [SourceRef],
      description: 'The sources that repeat this one.',
      resolve: async ({ source: { id }, clock }, _, { graph }) =>
        (await graph.allSources()).filter((other) => other.derivedFrom.includes(id)).map((source) => ({ source, clock })),
    }),
    records: t.field({
      type: RecordConnection,
      args: pageArguments,
      extensions: { page: unaskedPage.below },
      resolve: (view, given, { graph }) => recordsOfSource(view, given, graph),
    }),
    claims: t.field({
      type: ClaimConnection,
      args: pageArguments,
      extensions: { page: unaskedPage.claims },
      resolve: ({ source, clock }, given, { graph }) => {
        const page = askedPage('claims', unaskedPage.claims, given)
        return connection({
          clock,
          slice: async () =>
            sliceOf((await graph.claimsOfSource(source.id, storePage(page))) ?? [], page, claimOrder, (claim) => ({ claim, clock })),
          total: async () => (await graph.countClaimsOfSource(source.id, undefined)) ?? 0,
        })
      },
    }),
  }),
})

const SourceFilter = builder.inputType('SourceFilter', {
  description: 'Fields are ANDed.',
  fields: (t) => ({
    kinds: t.field({ type: [SourceKindEnum] }),
    gone: t.boolean(),
    licences: t.stringList(),
  }),
})

builder.queryField('sources', (t) =>
  t.field({
    type: SourceConnection,
    description: 'Publications and data files, in the order of id.',
    args: { where: t.arg({ type: SourceFilter }), ...pageArguments },
    extensions: { page: unaskedPage.top },
    resolve: (_, { where, ...given }, { graph, clock }) => {
      const page = askedPage('sources', unaskedPage.top, given)
      const fits = ({ source }: SourceView) =>
        isIn<SourceKind>(where?.kinds, source.kind) &&
        isIn(where?.licences, source.licence) &&
        (where?.gone == null || where.gone === (source.gone ?? false))
      const chosen = async () => (await graph.allSources()).map((source) => ({ source, clock })).filter(fits)
      return connection({
        clock,
        slice: async () =>
          sliceOfAll(
            await chosen(),
            page,
            ({ source }) => [source.id],
            (view) => view,
          ),
        total: async () => (await chosen()).length,
      })
    },
  }),
)

const isIn = <Word>(words: readonly Word[] | null | undefined, word: Word): boolean => words == null || words.includes(word)
