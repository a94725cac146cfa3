import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { GraphError } from '#graph'
import type { Claim, Day, Judgement } from '#vocabulary'

/** What people decided beside the files: one line each, only ever added to, and replayed at every load. */
export type LogEntry =
  | { readonly act: 'judge'; readonly at: string; readonly judgement: Judgement }
  | { readonly act: 'takeBack'; readonly at: string; readonly judgement: string; readonly by: string; readonly because: string }
  | {
      readonly act: 'retract'
      readonly at: string
      readonly what: 'claim' | 'source'
      readonly id: string
      readonly on: Day
      readonly reason: string
      /** The end it had before, which an undo gives back. */
      readonly before?: Ended
    }
  | { readonly act: 'unretract'; readonly at: string; readonly id: string; readonly reason: string }

type Ended = Pick<Claim, 'knownTo' | 'withdrawnBecause'>

export type Retraction = { readonly on: Day; readonly reason: string; readonly before?: Ended }

/** What the log amounts to: the judgements that stand, and what was taken back, by id. */
export type Decisions = {
  readonly judgements: ReadonlyMap<string, Judgement>
  readonly retractions: ReadonlyMap<string, Retraction>
  /** How many lines the log has: a load that saw as many has replayed them all. */
  readonly lines: number
}

/** Judgements of the log have ids that begin so; those of a dossier begin with its name. */
export const LOG_ORIGIN = 'log'

export async function readLog(file: string): Promise<Decisions> {
  const judgements = new Map<string, Judgement>()
  const retractions = new Map<string, Retraction>()
  const entries = await entriesOf(file)
  for (const entry of entries) {
    if (entry.act === 'judge') judgements.set(entry.judgement.id, entry.judgement)
    else if (entry.act === 'takeBack') judgements.delete(entry.judgement)
    else if (entry.act === 'unretract') retractions.delete(entry.id)
    else if (!retractions.has(entry.id)) retractions.set(entry.id, retractionOf(entry))
  }
  return { judgements, retractions, lines: entries.length }
}

/** Adds a line, and has it on disk before it returns. */
export async function appendLog(file: string, entry: LogEntry): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await appendFile(file, `${JSON.stringify(entry)}\n`, { flush: true })
}

const retractionOf = ({ on, reason, before }: Extract<LogEntry, { act: 'retract' }>): Retraction => ({
  on,
  reason,
  ...(before && { before }),
})

/** Every line of the log, in order; none where there is no log. */
export async function entriesOf(file: string): Promise<LogEntry[]> {
  const lines = (await textOf(file)).split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as LogEntry]
    } catch (cause) {
      throw new GraphError('DAMAGED', `${file}:${index + 1} is no line of the log; expected JSON`, { cause })
    }
  })
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return ''
    throw fault
  }
}
