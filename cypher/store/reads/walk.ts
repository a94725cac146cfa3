import { isRelationshipType, OPEN_END, OPEN_START, type PartialDate, type Relationship, standings, versionKey } from '#vocabulary'
import { GraphError } from '../../errors.ts'
import { reads } from '../../statements.ts'
import type { Hop, HopCount, WalkQuestion, WalkReads } from '../graph-store.ts'
import type { StatementRunner, Value } from '../statement-runner.ts'
import { edgeOf } from '../stored/relationship.ts'
import { byCodePoint, gather, grouped } from './gather.ts'
import { bounds, everyType } from './relationships.ts'

export const walkReads = (runner: StatementRunner): WalkReads => ({
  hops: async (ids, question, take) => {
    const given = { ...boundsOf(question), take: BigInt(take) }
    const rows = await gather<typeof reads.hops>(ids, (batch) => runner.read(reads.hops, { ...given, ids: batch }))
    const found = rows.map(({ asked, hop }) => ({ asked, hop: hopOf(hop) })).sort((a, b) => byStrength(a.hop, b.hop))
    return grouped(
      ids,
      found,
      (row) => row.asked,
      (row) => row.hop,
    )
  },
  countHops: async (ids, question, most) => {
    const given = { ...boundsOf(question), most: BigInt(most) }
    const rows = await gather<typeof reads.countHops>(ids, (batch) => runner.read(reads.countHops, { ...given, ids: batch }))
    return rows.filter(({ count }) => count > 0).map(({ asked, type, direction, count }) => ({ at: asked, ...way(type, direction), count }))
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

/** The order in which a hub is cut. */
const byStrength = (a: Hop, b: Hop): number =>
  b.shareHi - a.shareHi ||
  standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
  b.origins - a.origins ||
  byCodePoint(a.key, b.key)

function hopOf([type, direction, key, far, isFarProtected, shareHi, rank, origins, contested, lastConfirmed]: readonly Value[]): Hop {
  const standing = standings[Number(rank)]
  if (standing === undefined)
    throw new GraphError('STATEMENT', `a hop of standing ${String(rank)} was read, expected one of the vocabulary`)
  return {
    ...way(type, direction),
    key: String(key),
    far: String(far),
    isFarProtected: isFarProtected === true,
    shareHi: Number(shareHi),
    standing,
    origins: Number(origins),
    contested: contested === true,
    ...(typeof lastConfirmed === 'string' && { lastConfirmed: lastConfirmed satisfies PartialDate }),
  }
}

function way(type: Value | undefined, direction: Value | undefined): Pick<HopCount, 'type' | 'direction'> {
  if (typeof type === 'string' && isRelationshipType(type) && (direction === 'out' || direction === 'in')) return { type, direction }
  throw new GraphError('STATEMENT', `a hop ${String(direction)} of type ${String(type)} was read, expected a type of the vocabulary`)
}
