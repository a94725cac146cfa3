import { isRelationshipType, OPEN_END, OPEN_START, type Relationship, standings, versionKey } from '#vocabulary'
import { GraphError } from '../../errors.ts'
import { type RowOf, reads } from '../../statements.ts'
import type { Hop, WalkQuestion, WalkReads, Way } from '../graph-store.ts'
import type { StatementRunner, Value } from '../statement-runner.ts'
import { edgeOf } from '../stored/relationship.ts'
import { byCodePoint, gather } from './gather.ts'
import { bounds, everyType } from './relationships.ts'

export const walkReads = (runner: StatementRunner): WalkReads => ({
  ways: async (ids, question, take) => {
    const given = { ...boundsOf(question), take: BigInt(take) }
    const rows = await gather<typeof reads.hops>(ids, (batch) => runner.read(reads.hops, { ...given, ids: batch }))
    return waysOf(ids, rows)
  },
  relationshipsAmong: (ids, question) => among(runner, [...new Set(ids)], question),
  episodeDays: async (ids, knownAt) => {
    const rows = await gather<typeof reads.episodeDays>(ids, (batch) => runner.read(reads.episodeDays, { ids: batch, knownAt }))
    const days = new Set(rows.flatMap(({ begins, ends }) => [begins, ends]))
    return [...days].filter((day) => day !== OPEN_START && day !== OPEN_END).sort(byCodePoint)
  },
})

async function among(runner: StatementRunner, ids: readonly string[], question: WalkQuestion): Promise<readonly Relationship[]> {
  const given = { ...boundsOf(question), among: ids }
  const rows = await gather<typeof reads.edgesAmong>(ids, (batch) => runner.read(reads.edgesAmong, { ...given, ids: batch }))
  return rows
    .map(({ asked, far, relationship }) => edgeOf(relationship, asked, far))
    .sort((a, b) => byCodePoint(versionKey(a), versionKey(b)))
}

const boundsOf = (question: WalkQuestion) => ({ ...bounds(question), types: question.types ?? everyType })

/** Rows come in the order of type, direction and place: those of one way follow each other. */
function waysOf(ids: readonly string[], rows: readonly RowOf<typeof reads.hops>[]): Map<string, Way[]> {
  const ways = new Map<string, Way[]>(ids.map((id) => [id, []]))
  let hops: Hop[] = []
  for (const { asked, type, direction, total, place, hop } of rows) {
    if (place === 0) {
      hops = []
      ways.get(asked)?.push({ ...wayOf(type, direction), total, hops })
    }
    hops.push(hopOf(hop))
  }
  return ways
}

function wayOf(type: string, direction: string): Pick<Way, 'type' | 'direction'> {
  if (isRelationshipType(type) && (direction === 'out' || direction === 'in')) return { type, direction }
  throw new GraphError('STATEMENT', `a hop ${direction} of type ${type} was read, expected a type of the vocabulary`)
}

function hopOf([key, far, isFarProtected, rank, origins, contested, lastConfirmed]: readonly Value[]): Hop {
  const standing = standings[Number(rank)]
  if (standing === undefined)
    throw new GraphError('STATEMENT', `a hop of standing ${String(rank)} was read, expected one of the vocabulary`)
  return {
    key: String(key),
    far: String(far),
    isFarProtected: isFarProtected === true,
    standing,
    origins: Number(origins),
    contested: contested === true,
    ...(typeof lastConfirmed === 'string' && { lastConfirmed }),
  }
}
