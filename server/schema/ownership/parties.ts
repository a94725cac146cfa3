import type { Rule } from '#ownership'
import { type AskedClock, storeClock } from '../../clock.ts'
import { badInput } from '../../faults.ts'
import type { Graph } from '../../loaders.ts'
import type { AskedParties } from '../../ownership/answers/verdict.ts'
import { type NotFound, notFound } from '../errors.ts'
import { atMost } from '../id-list.ts'

type Given = { readonly listed?: readonly string[] | null | undefined; readonly state?: string | null | undefined }

/** The largest list that is read whole. */
const LISTED = 10_000
const ASKED = 200

/**
 * Who a rule asks about: those named, else those its lists name on the day, with the programme of each. Undefined where it asks
 * about the bodies of a state and none is named: each state is asked for itself.
 */
export async function partiesOf(rule: Rule, given: Given, clock: AskedClock, graph: Graph): Promise<AskedParties | NotFound | undefined> {
  if (rule.sources === 'stateGroup') return given.state == null ? undefined : { state: given.state }
  if (given.listed) return named(given.listed, graph)
  if (rule.appliesTo.length === 0) throw badInput(`${rule.id} asks about parties, and names no list of them: give \`listed\`.`)
  return listedFor(rule, clock, graph)
}

async function named(ids: readonly string[], graph: Graph): Promise<AskedParties | NotFound> {
  const asked = atMost(ASKED, 'listed', ids)
  const found = await Promise.all(asked.map(graph.entity))
  const missing = asked.filter((_, place) => !found[place] || found[place]?.protected)
  if (missing.length > 0) return notFound(missing)
  return { parties: found.flatMap((entity) => (entity ? [entity.id] : [])) }
}

/** Whoever is listed on the day in a restriction whose programme the rule reaches. */
async function listedFor(rule: Rule, clock: AskedClock, graph: Graph): Promise<AskedParties> {
  const onTheDay = { clock: storeClock({ ...clock, history: false }) }
  const where = { properties: { programme: rule.appliesTo }, ...onTheDay }
  const [restrictions, { storedId }] = await Promise.all([
    graph.entities({ kind: 'Restriction', where, page: { take: 100 } }),
    graph.protection(),
  ])
  const question = { types: ['LISTED_IN'] as const, direction: 'in' as const, ...onTheDay, page: { take: LISTED } }
  const listings = await Promise.all(
    restrictions.map(async ({ id, properties }) => {
      const rows = (await graph.relationshipsOf(id, question)) ?? []
      return rows.map((row): [string, string] => [storedId(row.from.id), String(properties.programme)])
    }),
  )
  const programmes = [...new Map(listings.flat())]
  return { parties: programmes.map(([party]) => party), programmes }
}
