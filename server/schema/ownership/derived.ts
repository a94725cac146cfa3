import { builder } from '../../builder.ts'
import type { AskedClock } from '../../clock.ts'
import type { Graph } from '../../loaders.ts'
import type { DerivedView, EntityView, RelationshipView } from '../../views.ts'
import { ClockRef } from '../connection.ts'
import { CutRef, type CutView } from '../cut.ts'
import { EvidencedRef } from '../evidenced.ts'
import { shownRelationship } from '../relationship-lists.ts'

const INTEGRATED =
  'Integrated ownership (Brioschi and others 1989, corrected by Baldone and others 1998): shares multiply along chains and add over them, least solution; ranges as an interval Markov chain.'
const VOTES =
  'Least fixpoint: more than half of the votes, held together with all that is controlled, or an instrument; where nobody gives the votes, capital stands in.'
const VERDICT =
  'The operator of the rule, run at the lower and at the upper ends of all shares: yes on the least, possible on the most only.'

const methods: { readonly [type: string]: string } = {
  Ownership: INTEGRATED,
  StateShare: INTEGRATED,
  EffectiveShare: INTEGRATED,
  Control: VOTES,
  Verdict: VERDICT,
  StateOwned: VERDICT,
}

export const DerivedRef = builder.interfaceRef<DerivedView>('Derived').implement({
  description: 'A figure worked out from relationships; it names them, and opens to their claims.',
  interfaces: [EvidencedRef],
  resolveType: ({ derived }) => derived,
  fields: (t) => ({
    clock: t.field({ type: ClockRef, resolve: ({ clock }) => clock }),
    dataVersion: t.int({ description: 'The version of the data it is of.', resolve: ({ dataVersion }) => dataVersion }),
    loading: t.boolean({
      description: 'A load runs, or what it brought is not read yet: this is of what stood before.',
      resolve: ({ loading }) => loading,
    }),
    method: t.string({ description: 'How it is worked out.', resolve: ({ derived }) => String(methods[derived]) }),
    complete: t.boolean({ description: 'Nothing was left out.', resolve: async (view) => (await cutsOf(view)).length === 0 }),
    cuts: t.field({ type: [CutRef], description: 'What was left out, and where.', resolve: cutsOf }),
  }),
})

async function cutsOf(view: DerivedView): Promise<CutView[]> {
  const { company, clock } = view
  const [basis, left] = await Promise.all([view.basis(), view.left?.() ?? 0])
  const cut = (shown: number, total: number): CutView => ({
    cut: { at: company.entity, type: 'OWNS', direction: 'in', reason: 'mostNamed', shown, total, totalIsFloor: false },
    clock,
  })
  const named = basis.relationships.length
  return [...(basis.total > named ? [cut(named, basis.total)] : []), ...(left > 0 ? [cut(0, left)] : [])]
}

/** The relationships of these ids as known on the day, those apart that may not be told. */
export async function relationshipsOfIds(ids: readonly string[], clock: AskedClock, graph: Graph): Promise<RelationshipView[]> {
  const rows = await Promise.all(ids.map((id) => graph.relationships(id, clock.knownAt)))
  return rows.flatMap((found) => found ?? []).flatMap((row) => shownRelationship(row, clock) ?? [])
}

/** An entity by its stored id; undefined where it may not be told: whoever is protected is counted, never named. */
export async function toldEntity(id: string, clock: AskedClock, graph: Graph): Promise<EntityView | undefined> {
  const entity = await graph.entity(id)
  return entity && !entity.protected ? { entity, clock } : undefined
}

/** A sentence with the names of its entities, neutral words where one is protected. */
export async function sentenceOf(template: readonly string[], graph: Graph): Promise<string> {
  const parts = await Promise.all(
    template.map(async (part, place) => (place % 2 === 0 ? part : ((await graph.entity(part))?.name ?? part))),
  )
  return parts.join('')
}
