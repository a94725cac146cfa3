import { type EdgeRow, edgeRow, OwnershipError, type TimelineBuilder, timelineBuilder } from '#ownership'
import type { OwnershipEdge } from '#vocabulary'
import { answers } from './answers.ts'
import { type HeldOwnership, heldOwnership } from './held.ts'
import type { Order, Outcome, Question, Reply } from './messages.ts'

type Done = Extract<Reply, { readonly outcomes: unknown }>

/** Carries out orders: takes a version of the data in page by page, and answers questions on the last one that was finished. */
export function reckoner(): (order: Order) => Done {
  let reading: Reading | undefined
  let held: HeldOwnership | undefined
  const done = (outcomes: readonly Outcome[] = []): Done => ({ outcomes, dataVersion: held?.timeline.dataVersion })
  return (order) => {
    if (order.order === 'ask') return done(order.questions.map((question) => outcomeOf(held, question)))
    if (order.order === 'begin') {
      reading = readingOf(order.dataVersion)
      return done()
    }
    if (!reading) throw new Error(`the order "${order.order}" came before "begin"`)
    if (order.order === 'parties') reading.builder.entities(order.page)
    else if (order.order === 'edges') {
      for (const edge of order.stakes) reading.take(edge, 'stake')
      for (const edge of order.instruments) reading.take(edge, 'control')
    } else {
      held = heldOwnership(reading.builder.finish(), reading.unreadable)
      reading = undefined
    }
    return done()
  }
}

type Reading = {
  readonly builder: TimelineBuilder
  readonly unreadable: Map<string, string[]>
  readonly take: (edge: OwnershipEdge, as: 'stake' | 'control') => void
}

function readingOf(dataVersion: number): Reading {
  const builder = timelineBuilder(dataVersion)
  const unreadable = new Map<string, string[]>()
  return {
    builder,
    unreadable,
    // One edge that can be none leaves its company marked, and all others answered.
    take: (edge, as) => {
      const row: EdgeRow = edgeRow(edge)
      try {
        builder[as](row)
      } catch (fault) {
        if (!(fault instanceof OwnershipError) || fault.code !== 'BAD_EDGE') throw fault
        unreadable.set(edge.to, [...(unreadable.get(edge.to) ?? []), fault.message])
      }
    },
  }
}

function outcomeOf(held: HeldOwnership | undefined, { name, asked }: Question): Outcome {
  try {
    if (!held) throw new Error(`"${name}" is asked before any data were read`)
    // The pair is one of `Question`: each name with what it is asked.
    return { answer: (answers[name] as (held: HeldOwnership, asked: unknown) => unknown)(held, asked) }
  } catch (fault) {
    if (fault instanceof OwnershipError) return { refused: fault.code, message: fault.message }
    if (fault instanceof Error) return { failed: fault }
    throw fault
  }
}
