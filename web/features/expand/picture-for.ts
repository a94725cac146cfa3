import type { Client } from 'urql'
import type { EdgeFragment } from '../../api/generated/documents.ts'
import type { Words } from '../../locales/words.ts'
import { askings, type Canvas } from '../../state/canvas.ts'
import { type Picture, type Stack, undrawnOf } from '../../state/picture.ts'
import type { Question } from '../../state/question.ts'
import { answeredPicture, type LeftOut } from './answered-picture.ts'
import { degrees } from './degrees.ts'
import { type Neighbourhood, neighbourhoods } from './neighbourhoods.ts'
import { aroundSeeds, linesBetween, MOST_BETWEEN } from './network.ts'
import { speakersOf } from './speakers.ts'

export type Answered = {
  readonly picture: Picture
  /** Seeds by the ids they have now: a record's id, or an old one, still finds its entity. */
  readonly seeds: readonly string[]
  /** In which step each entity came in. */
  readonly stages: ReadonlyMap<string, number>
  readonly stacks: readonly Stack[]
  readonly leftOut: readonly LeftOut[]
  /** Entities two steps around the seeds of which not everything is here. */
  readonly cutAt: number
  /** There are more entities than are looked at for lines between them. */
  readonly isBounded: boolean
  readonly version: number | undefined
}

/** Everything a canvas asks for: lists, what stands two steps around the seeds, and the lines between what is drawn. */
export async function pictureFor(client: Client, t: Words, canvas: Canvas, question: Question): Promise<Answered> {
  const asked = askings(canvas)
  const answers = await neighbourhoods(client, asked, question)
  const found = answers.filter((one) => one !== undefined)
  const now = new Map(asked.map(({ of }, index) => [of, answers[index]?.entity.id]))
  const seeds = canvas.seeds.flatMap((seed) => now.get(seed) ?? [])
  const around = canvas.depth === 2 && seeds.length > 0 ? await aroundSeeds(client, seeds, question) : undefined
  const first = answeredPicture(t, found, around?.relationships ?? [], around?.nodes ?? [])
  const counts = await degrees(
    client,
    first.nodes.map(({ id }) => id),
    question,
  )
  const between = await linesBetween(client, unread(first, found, counts), question)
  const whole = answeredPicture(t, found, [...(around?.relationships ?? []), ...between], around?.nodes ?? [])
  const speakers = await speakersOf(client, fragmentsOf(whole.edges, found, around?.relationships ?? [], between), question)
  return {
    picture: {
      nodes: whole.nodes.map((node) => ({ ...node, degree: counts.get(node.id) ?? 0 })),
      edges: whole.edges.map((edge) => ({ ...edge, speaker: speakers.get(edge.id) })),
    },
    seeds,
    stages: whole.stages,
    stacks: whole.stacks,
    leftOut: whole.leftOut,
    cutAt: new Set(around?.cuts.map(({ at }) => at.id)).size,
    isBounded: whole.nodes.length > MOST_BETWEEN,
    version: found[0]?.entity.relationships.dataVersion,
  }
}

/** Only those that were not read whole and have something left can be the ends of a line that is missing. */
function unread({ nodes, edges }: Picture, found: readonly Neighbourhood[], counts: ReadonlyMap<string, number>): readonly string[] {
  const whole = new Set(found.filter(({ asking, isWhole }) => asking.list === 'all' && isWhole).map(({ entity }) => entity.id))
  const left = undrawnOf(edges)
  const open = nodes.filter((node) => !whole.has(node.id) && left({ ...node, degree: counts.get(node.id) ?? 0 }) > 0)
  return open.length > 1 ? open.map(({ id }) => id) : []
}

function fragmentsOf(
  edges: Picture['edges'],
  found: readonly Neighbourhood[],
  ...further: readonly (readonly EdgeFragment[])[]
): readonly EdgeFragment[] {
  const drawn = new Set(edges.map(({ id }) => id))
  return [...found.flatMap(({ rows }) => rows), ...further.flat()].filter(({ id }) => drawn.has(id))
}
