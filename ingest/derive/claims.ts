import type { GraphStore, StoredClaim } from '#graph'
import type { Claim, Entity, EntityKind } from '#vocabulary'
import { byId } from '../canonical.ts'
import { claimOf } from '../plan/claims.ts'
import type { Plan } from '../plan/plan.ts'
import { pairOf } from '../relate/pair.ts'
import type { EntityChanges } from './entities.ts'

/** A claim on its way through the derivation: as its source brings it, as it is stored, and with entities at its ends. */
export type Considered = {
  readonly claim: Claim
  readonly stored: StoredClaim | undefined
  /** The claim with entity ids as subject and object. */
  readonly ended: Claim
  readonly pair: string | undefined
  readonly aboutEntities: readonly string[]
}

export type ConsideredClaims = {
  readonly claims: readonly Considered[]
  /** `TYPE|from|to`, as they were and as they are. */
  readonly pairs: ReadonlySet<string>
  readonly entityOf: (recordId: string) => Entity | undefined
  readonly kindOf: (entityId: string) => EntityKind | undefined
}

const AT_ONCE = 1_000

/** The claims a plan touches, and all that share a pair with one of them, before or after. */
export async function considerClaims(reads: GraphStore, plan: Plan, entities: EntityChanges): Promise<ConsideredClaims> {
  const planned = byId(plan.claims)
  const moved = await claimsAbout(reads, [...entities.moved])
  const stored = new Map([...byId(plan.touched), ...byId(moved), ...(await reads.claims([...planned.keys()]))])
  const touched = new Map<string, Claim>([...[...stored].map(([id, claim]) => [id, claimOf(claim)] as const), ...planned])
  const firstEnds = await endsOf(reads, [...touched.values()], entities)
  const considered = [...touched.values()].map((claim) => consider(claim, stored.get(claim.id), firstEnds))
  const pairs = new Set(considered.flatMap(({ pair, stored }) => [pair, stored?.pair]).filter((pair) => pair !== undefined))
  const beside = pairs.size === 0 ? [] : (await reads.claimsBy('pair', [...pairs])).filter((claim) => !touched.has(claim.id))
  const ends = await endsOf(reads, [...touched.values(), ...beside], entities)
  return {
    claims: [...considered, ...beside.map((claim) => consider(claimOf(claim), claim, ends))],
    pairs,
    entityOf: ends.entityOf,
    kindOf: ends.kindOf,
  }
}

type Ends = Pick<ConsideredClaims, 'entityOf' | 'kindOf'>

function consider(claim: Claim, stored: StoredClaim | undefined, { entityOf, kindOf }: Ends): Considered {
  const at = (record: string) => entityOf(record)?.id ?? record
  const ended = { ...claim, subject: at(claim.subject), ...(claim.object !== undefined && { object: at(claim.object) }) }
  const about = recordsAbout(claim).flatMap((record) => entityOf(record)?.id ?? [])
  return { claim, stored, ended, pair: pairOf(ended, kindOf), aboutEntities: [...new Set(about)].sort() }
}

/** Records a claim is about: its ends, and those it names besides. */
export const recordsAbout = (claim: Claim): string[] => [
  claim.subject,
  ...(claim.object === undefined ? [] : [claim.object]),
  ...claim.about,
]

/** Entities of the records in these claims: as the plan leaves them, else as they are stored. */
async function endsOf(reads: GraphStore, claims: readonly Claim[], entities: EntityChanges): Promise<Ends> {
  const asked = new Set(claims.flatMap(recordsAbout).filter((record) => !entities.entityOf.has(record)))
  const stored = asked.size === 0 ? new Map<string, Entity>() : await reads.entities([...asked])
  const entityOf = (record: string) => entities.entityOf.get(record) ?? stored.get(record)
  const kinds = new Map([...stored.values(), ...entities.entities].map((entity) => [entity.id, entity.kind]))
  return { entityOf, kindOf: (id) => kinds.get(id) }
}

/** Every claim about these entities, page by page. */
async function claimsAbout(reads: GraphStore, ids: readonly string[]): Promise<StoredClaim[]> {
  const found: StoredClaim[] = []
  for (const id of ids) {
    let after: readonly string[] | undefined
    do {
      const page = (await reads.claimsAbout([id], {}, { take: AT_ONCE, ...(after && { after }) })).get(id) ?? []
      found.push(...page)
      const last = page.length === AT_ONCE ? page.at(-1) : undefined
      after = last && [last.knownFromDay, last.id]
    } while (after)
  }
  return found
}
