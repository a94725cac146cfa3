import type { Path, Paths, Step } from '#graph'
import { evidenceWords, sentenceOf } from '#vocabulary'
import { builder } from '../builder.ts'
import { type AskedClock, askedClock, storeClock } from '../clock.ts'
import { badInput } from '../faults.ts'
import { limits } from '../limits.ts'
import { clockArguments, evidence, evidenceArgument } from './arguments.ts'
import { ClockRef } from './connection.ts'
import { GapRef, type GapView } from './coverage.ts'
import { CutRef } from './cut.ts'
import { RelationshipTypeEnum } from './enums.ts'
import { foundAll, resultRef, tooLarge } from './errors.ts'
import { gapsOfNone } from './path-gaps.ts'
import { RelationshipRef } from './refs.ts'

type StepView = { readonly step: Step; readonly clock: AskedClock }
type PathView = { readonly path: Path; readonly clock: AskedClock }
type PathsView = { readonly found: Paths; readonly clock: AskedClock; readonly gaps: () => Promise<GapView[]> }

const { walk } = limits

const StepRef = builder.objectRef<StepView>('Step').implement({
  description: 'One relationship of a path.',
  fields: (t) => ({
    relationship: t.field({
      type: RelationshipRef,
      resolve: ({ step: { relationship, from, to }, clock }) => ({
        relationship,
        from: { entity: from, clock },
        to: { entity: to, clock },
        clock,
      }),
    }),
    forward: t.boolean({ description: 'The path goes the way the relationship points.', resolve: ({ step }) => step.forward }),
    sentence: t.string({
      description: 'Read the way the path goes, with how good its evidence is.',
      resolve: ({ step }) => sentence(step),
    }),
  }),
})

const PathRef = builder.objectRef<PathView>('Path').implement({
  description: 'A way from one entity to another, each entity once.',
  fields: (t) => ({
    sentence: t.string({
      description: 'Its steps, one after the other.',
      resolve: ({ path }) => `${path.steps.map(sentence).join('; ')}.`,
    }),
    steps: t.field({ type: [StepRef], resolve: ({ path, clock }) => path.steps.map((step) => ({ step, clock })) }),
    weakest: t.field({
      type: StepRef,
      description: 'The step with the weakest evidence: by standing, origins, whether it is contested, and when it was last confirmed.',
      resolve: ({ path, clock }) => ({ step: path.weakest, clock }),
    }),
  }),
})

const sentence = ({ relationship, from, to, forward }: Step): string =>
  `${sentenceOf(relationship, { from: from.name, to: to.name }, !forward)} (${evidenceWords(relationship)})`

const PathsRef = builder.objectRef<PathsView>('Paths').implement({
  description: 'Paths between two sets of entities, the best first: by their weakest step, then by length.',
  fields: (t) => ({
    nodes: t.field({ type: [PathRef], resolve: ({ found, clock }) => found.paths.map((path) => ({ path, clock })) }),
    hasMore: t.boolean({ description: 'There are more than were asked for.', resolve: ({ found }) => found.hasMore }),
    complete: t.boolean({ description: 'Nothing was left out while looking.', resolve: ({ found }) => found.complete }),
    cuts: t.field({
      type: [CutRef],
      description: 'What was not followed, and where.',
      resolve: ({ found, clock }) => found.cuts.map((cut) => ({ cut, clock })),
    }),
    gaps: t.field({ type: [GapRef], description: 'Where there is no path: how hard was looked.', resolve: ({ gaps }) => gaps() }),
    clock: t.field({ type: ClockRef, resolve: ({ clock }) => clock }),
    dataVersion: t.int({
      description: 'Grows by one with each finished load.',
      resolve: async (_, __, { graph }) => (await graph.state())?.dataVersion ?? 0,
    }),
  }),
})

const PathsResult = resultRef('Paths', PathsRef, ['NotFound', 'TooLarge'])

builder.queryField('paths', (t) =>
  t.field({
    type: PathsResult,
    description: 'How one set of entities is connected with another, whichever way the relationships point.',
    args: {
      from: t.arg.idList({ required: true, description: `At most ${walk.seeds}.` }),
      to: t.arg.idList({ required: true, description: `At most ${walk.seeds}; none of those it starts from.` }),
      types: t.arg({ type: [RelationshipTypeEnum], description: 'Unsaid: every type.' }),
      ...evidenceArgument,
      maxLength: t.arg.int({ defaultValue: 4, description: `Steps, at most ${walk.pathLength}.` }),
      limit: t.arg.int({ defaultValue: 10, description: `Paths, at most ${walk.paths}.` }),
      ...clockArguments,
    },
    extensions: { drawn: { argument: 'limit', most: walk.paths }, searches: true },
    resolve: async (_, { from, to, types, ...given }, { graph, clock: above }) => {
      const [maxLength, limit] = [given.maxLength ?? 4, given.limit ?? 10]
      const over = tooLarge([
        ['from', from.length, walk.seeds],
        ['to', to.length, walk.seeds],
        ['maxLength', maxLength, walk.pathLength],
        ['limit', limit, walk.paths],
      ])
      if (over) return over
      if (maxLength < 1 || limit < 1) throw badInput('maxLength and limit are 1 or more.')
      const found = await foundAll([...from, ...to], graph)
      if ('error' in found) return found
      const [starts, targets] = await Promise.all([foundAll(from, graph), foundAll(to, graph)])
      if ('error' in starts) return starts
      if ('error' in targets) return targets
      const both = starts.ids.find((id) => targets.ids.includes(id))
      if (both !== undefined) throw badInput(`"${both}" stands in from and in to.`)
      const clock = askedClock(above, given)
      const question = { clock: storeClock(clock), ...(types && { types }), ...(given.evidence && { evidence: evidence(given.evidence) }) }
      const answer = await graph.paths({ ...question, from: starts.ids, to: targets.ids, maxLength, limit })
      const asked = { ends: found.ids, types: types ?? undefined, clock }
      return { found: answer, clock, gaps: async () => (answer.paths.length > 0 ? [] : gapsOfNone(answer, asked, graph)) }
    },
  }),
)
