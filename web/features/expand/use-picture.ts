import { useEffect, useState } from 'react'
import { type Client, useClient } from 'urql'
import { DegreesDocument, type EdgeFragment, type EntityLabelFragment, NeighbourhoodDocument } from '../../api/generated/documents.ts'
import { pictureOf } from '../../api/picture-of.ts'
import { useWords } from '../../locales/words.ts'
import { listSides } from '../../look/lists.ts'
import type { Canvas, Expansion } from '../../state/canvas.ts'
import type { Picture } from '../../state/picture.ts'
import type { Question } from '../../state/question.ts'
import { speakersOf } from './speakers.ts'

/** A neighbourhood that was longer than one page: how much of it is here. */
export type Cut = { readonly id: string; readonly name: string; readonly shown: number; readonly total: number }
export type PictureAnswer = {
  readonly picture: Picture
  /** Seeds by the ids they have now: a record's id, or an old one, still finds its entity. */
  readonly seeds: readonly string[]
  readonly cuts: readonly Cut[]
  readonly isAsking: boolean
  readonly fault: string | undefined
}

const empty: Picture = { nodes: [], edges: [] }
const PAGE = 100

/** The picture a canvas asks for. What is drawn stays while the next is asked, and when that fails. */
export function usePicture(canvas: Canvas, question: Question): PictureAnswer {
  const t = useWords()
  const client = useClient()
  const [answer, setAnswer] = useState<PictureAnswer>({ picture: empty, seeds: [], cuts: [], isAsking: true, fault: undefined })
  const asked = JSON.stringify([canvas.seeds, canvas.expansions, question])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the canvas and the question, by value
  useEffect(() => {
    let isLate = false
    setAnswer((before) => ({ ...before, isAsking: true }))
    const asking = [...canvas.seeds.map((of) => ({ of, list: 'all' })), ...canvas.expansions]
    neighbourhoods(client, asking, question)
      .then(async ({ roots, ids: askedIds, edges, cuts }) => {
        const ids = [...new Set([...roots.map(({ id }) => id), ...edges.flatMap(({ from, to }) => [from.id, to.id])])]
        const [counts, speakers] = await Promise.all([degrees(client, ids, question), speakersOf(client, edges, question)])
        const picture = pictureOf(t, roots, edges, counts, speakers)
        if (!isLate)
          setAnswer({
            picture,
            seeds: askedIds.slice(0, canvas.seeds.length).filter((id) => id !== undefined),
            cuts,
            isAsking: false,
            fault: undefined,
          })
      })
      .catch((fault: unknown) => {
        if (!isLate) setAnswer((before) => ({ ...before, isAsking: false, fault: fault instanceof Error ? fault.message : String(fault) }))
      })
    return () => {
      isLate = true
    }
  }, [asked, client, t])
  return answer
}

type Found = {
  readonly roots: readonly EntityLabelFragment[]
  /** The id each asking found, in the order asked. */
  readonly ids: readonly (string | undefined)[]

  readonly edges: readonly EdgeFragment[]
  readonly cuts: readonly Cut[]
}

async function neighbourhoods(client: Client, asking: readonly Expansion[], { asOf, knownAt }: Question): Promise<Found> {
  const answers = await Promise.all(
    asking.map(async ({ of, list }) => {
      const side = listSides.get(list)
      const { data, error } = await client.query(NeighbourhoodDocument, {
        id: of,
        types: side ? [side.type] : null,
        direction: side?.direction ?? null,
        asOf: asOf ?? null,
        knownAt: knownAt ?? null,
        first: PAGE,
      })
      if (error) throw error
      return data?.entity ?? undefined
    }),
  )
  const found = answers.filter((entity) => entity !== undefined)
  return {
    roots: found,
    ids: answers.map((entity) => entity?.id),
    edges: found.flatMap(({ relationships }) => relationships.nodes),
    cuts: found.flatMap(({ id, name, relationships: { nodes, totalCount } }) =>
      totalCount > PAGE ? [{ id, name, shown: nodes.length, total: totalCount }] : [],
    ),
  }
}

/** How many relationships each entity has, a hundred entities at a time. */
async function degrees(client: Client, ids: readonly string[], { asOf, knownAt }: Question): Promise<ReadonlyMap<string, number>> {
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) => ids.slice(page * PAGE, (page + 1) * PAGE))
  const answers = await Promise.all(
    pages.map(async (page) => {
      const { data, error } = await client.query(DegreesDocument, { ids: page, asOf: asOf ?? null, knownAt: knownAt ?? null })
      if (error) throw error
      return data?.nodes ?? []
    }),
  )
  return new Map(
    answers.flat().flatMap((node) => {
      if (!node || !('relationshipCounts' in node)) return []
      return [[node.id, node.relationshipCounts.reduce((sum, { count }) => sum + count, 0)] as const]
    }),
  )
}
