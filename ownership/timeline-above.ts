import type { Timeline } from './timeline.ts'
import { int } from './typed-arrays.ts'
import { selectVersions, type Versions } from './versions.ts'

/**
 * The part of a timeline that can ever decide the figures of these entities: every version of every stake and instrument
 * above them. Snapshots of it cost what lies above, and so does a slider over dates.
 */
export function timelineAbove(timeline: Timeline, entities: readonly number[]): Timeline {
  const above = new Set(entities)
  const reach = (table: Versions, entity: number) => {
    for (let row = int(table.start, entity); row < int(table.start, entity + 1); row++) above.add(int(table.from, row))
  }
  for (const entity of above) {
    reach(timeline.stakes, entity)
    reach(timeline.controls, entity)
  }
  const kept = [...above].sort((one, other) => one - other)
  const renamed = new Int32Array(timeline.size).fill(-1)
  kept.forEach((entity, number) => {
    renamed[entity] = number
  })
  const part = (table: Versions) =>
    selectVersions(
      table,
      kept.flatMap((entity) => rowsInto(table, entity)),
      renamed,
      kept.length,
    )
  const named = kept.map((entity) => timeline.entities[entity]).filter((entity) => entity !== undefined)
  return {
    ...timeline,
    entities: named,
    size: kept.length,
    numbers: new Map(named.map(({ id }, number) => [id, number])),
    stakes: part(timeline.stakes),
    controls: part(timeline.controls),
  }
}

function rowsInto(table: Versions, entity: number): number[] {
  const first = int(table.start, entity)
  return Array.from({ length: int(table.start, entity + 1) - first }, (_, place) => first + place)
}
