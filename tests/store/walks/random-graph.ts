import { type Entity, OPEN_END, OPEN_START, type Relationship, type RelationshipType, relationshipTypes, standings } from '#vocabulary'
import { mulberry32 } from '../../bench/mulberry32.ts'
import { edges as worldEdges } from '../../world/claims.ts'
import { entities as worldEntities } from '../../world/things.ts'

/** A graph drawn from a number, its ids apart from those of every other number. */
export type RandomGraph = { readonly entities: readonly Entity[]; readonly relationships: readonly Relationship[] }

const [someEntity] = worldEntities
const [someEdge] = worldEdges
const types = (Object.keys(relationshipTypes) as RelationshipType[]).slice(0, 4)
const days = ['2019-06-01', '2021-01-01', '2023-03-15']

/** Up to twelve entities, one in ten of them protected, and relationships of four types between them: loops, rivals, ended, not yet known. */
export function randomGraph(number: number): RandomGraph {
  const random = mulberry32(number + 1)
  const below = (most: number) => Math.floor(random() * most)
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T
  if (!someEntity || !someEdge) throw new Error('the world is empty')
  const { share: _, validFrom: __, validTo: ___, lastConfirmed: ____, ...bare } = someEdge
  const entities = Array.from({ length: 3 + below(10) }, (_, at) => {
    const id = `g${number}:${at}`
    return { ...someEntity, id, name: id, sortName: id, names: [], identifiers: [], records: [], protected: random() < 0.1 }
  })
  const relationships = Array.from({ length: below(28) }, (_, at): Relationship => {
    const type = one(types)
    const hi = below(4)
    const from = random() < 0.5 ? OPEN_START : one(days)
    const to = random() < 0.7 ? OPEN_END : one(days)
    const known = random() < 0.8 ? '2020-01-01' : '2022-01-01'
    return {
      ...bare,
      id: `${type}~g${number}-${at}`,
      type,
      from: one(entities).id,
      to: one(entities).id,
      ...(type === 'OWNS' && { share: { lo: 0, hi, loOpen: false, hiOpen: false } }),
      validFromMin: from,
      validFromMax: from,
      validToMin: to,
      validToMax: to,
      knownFromDay: known,
      knownToDay: random() < 0.8 ? OPEN_END : '2023-01-01',
      standing: one(standings),
      origins: 1 + below(3),
      contested: random() < 0.3,
      ...(random() < 0.7 && { lastConfirmed: one(['2019', '2021-05', '2023-03-15']) }),
    }
  })
  return { entities, relationships }
}
