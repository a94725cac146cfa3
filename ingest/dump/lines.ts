import type { Claim, Judgement, Record, Run, Source } from '#vocabulary'
import type { LogEntry } from '../log.ts'
import type { AuthoredContradiction, AuthoredGap } from '../rows.ts'

/** One line of a dump: what sources and people said. What is derived of it is not among them. */
export type DumpLine =
  | { readonly throughline: 1; readonly dataVersion: number }
  | { readonly decision: LogEntry }
  | { readonly source: Source }
  | { readonly record: Record }
  | { readonly claim: Claim }
  | { readonly judgement: Judgement }
  | { readonly contradiction: AuthoredContradiction }
  | { readonly gap: AuthoredGap }
  | { readonly run: Run }

/** The kinds of lines in the order in which a dump has them: what one needs of another comes before it. */
export const dumpKinds = ['decision', 'source', 'judgement', 'record', 'claim', 'contradiction', 'gap', 'run'] as const
export type DumpKind = (typeof dumpKinds)[number]
