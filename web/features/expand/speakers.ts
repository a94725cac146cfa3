import type { Client } from 'urql'
import { type EdgeFragment, SpeakersDocument, type SpeakersQuery } from '../../api/generated/documents.ts'
import { speakerName } from '../../look/citations.ts'
import type { Question } from '../../state/question.ts'

const PAGE = 100

/** Who says so, in short, of each relationship that stands as alleged: the speaker of its first allegation. */
export async function speakersOf(
  client: Client,
  edges: readonly EdgeFragment[],
  { asOf, knownAt }: Question,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(edges.filter(({ standing }) => standing === 'ALLEGED').map(({ id }) => id))]
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) => ids.slice(page * PAGE, (page + 1) * PAGE))
  const answers = await Promise.all(
    pages.map(async (page) => {
      const { data, error } = await client.query(SpeakersDocument, { ids: page, asOf: asOf ?? null, knownAt: knownAt ?? null })
      if (error) throw error
      return data?.nodes ?? []
    }),
  )
  return new Map(
    answers.flat().flatMap((node) => {
      const claim = node && 'claims' in node ? node.claims.nodes[0] : undefined
      return node && claim ? [[node.id, shortSpeaker(claim)] as const] : []
    }),
  )
}

type Node = NonNullable<NonNullable<SpeakersQuery['nodes']>[number]>
type Said = Extract<Node, { readonly claims: unknown }>['claims']['nodes'][number]

/** A short name where the speaker has one, English first; else what a claim card says. */
export function shortSpeaker(claim: Said): string {
  const short = (claim.speaker?.entity?.names ?? []).filter(({ type }) => type === 'SHORT')
  return (short.find(({ lang }) => lang === 'en') ?? short[0])?.text ?? speakerName(claim)
}
