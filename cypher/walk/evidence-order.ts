import { lastDay, OPEN_START, standings } from '#vocabulary'
import type { Hop } from '../store/graph-store.ts'

/** What the evidence for one step is ranked by. */
type Ranked = Pick<Hop, 'standing' | 'origins' | 'contested' | 'lastConfirmed'>

/** Stronger first: standing, then more origins, then what nobody contests, then what was confirmed last. */
export const byEvidence = (a: Ranked, b: Ranked): number =>
  standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
  b.origins - a.origins ||
  Number(a.contested) - Number(b.contested) ||
  compareDays(confirmed(b), confirmed(a))

/** Never confirmed is older than anything. */
const confirmed = ({ lastConfirmed }: Ranked): string => (lastConfirmed === undefined ? OPEN_START : lastDay(lastConfirmed))

const compareDays = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
