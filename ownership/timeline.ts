import { type EntityKind, isLabel, type OwnershipParty, relationshipTypes, standings, WHOLE } from '#vocabulary'
import { dayNumber } from './days.ts'
import { OwnershipError } from './errors.ts'
import type { EdgeRow } from './rows.ts'
import { NO_DAY, type VersionRow, type Versions, version, versionCollector } from './versions.ts'

/** The interests a stake may be in, as the vocabulary lists them; their places are the codes of `interest`. */
export const interests = relationshipTypes.OWNS.keys.interest.of
export type Interest = (typeof interests)[number]

/** Every version of every stake and every instrument of control, read once per data version. Entities are numbers, ids stay here. */
export type Timeline = {
  readonly dataVersion: number
  readonly entities: readonly OwnershipParty[]
  /** How many entities there are. */
  readonly size: number
  readonly numbers: ReadonlyMap<string, number>
  readonly stakes: Versions
  readonly controls: Versions
  /** Parcels and instruments by number; 0 is the whole. */
  readonly words: readonly string[]
  readonly sourceSets: readonly (readonly string[])[]
  /** The first day anything is known, and the first day anything may have held; undefined where there is nothing at all. */
  readonly earliest: { readonly known: number; readonly valid: number } | undefined
}

/** Takes a timeline in as it is read, a page at a time: first the entities, then the edges between them. */
export type TimelineBuilder = {
  /** Throws BAD_QUESTION where an entity is given twice. */
  entities(page: readonly OwnershipParty[]): void
  /** Throws BAD_EDGE where it is no possible edge: its range upside down, an end nobody gives. Then nothing of it is kept. */
  stake(edge: EdgeRow): void
  /** The same of an instrument of control. */
  control(edge: EdgeRow): void
  finish(): Timeline
}

export function timelineBuilder(dataVersion: number): TimelineBuilder {
  const entities: OwnershipParty[] = []
  const numbers = new Map<string, number>()
  const words = new Interner(['whole'])
  const sets = new Interner([''])
  const [stakes, controls] = [versionCollector(), versionCollector()]
  const row = (edge: EdgeRow, word: string) => versionRow(edge, numbers, words.number(word), sets.number(edge.sources.join('\n')))
  return {
    entities: (page) => {
      for (const entity of page) {
        if (numbers.has(entity.id)) throw new OwnershipError('BAD_QUESTION', `an entity is given twice: "${entity.id}"`)
        numbers.set(entity.id, entities.length)
        entities.push(entity)
      }
    },
    stake: (edge) => stakes.add(row(edge, String(edge.keys.parcel ?? 'whole'))),
    control: (edge) => controls.add(row(edge, String(edge.keys.instrument ?? 'unsaid'))),
    finish: () => {
      const tables = { stakes: stakes.finish(numbers.size), controls: controls.finish(numbers.size) }
      const sourceSets = sets.words.map((text) => (text === '' ? [] : text.split('\n')))
      const earliest = earliestOf([tables.stakes, tables.controls])
      return { dataVersion, entities, size: numbers.size, numbers, ...tables, words: words.words, sourceSets, earliest }
    },
  }
}

export type TimelineInput = {
  readonly dataVersion: number
  readonly entities: readonly OwnershipParty[]
  readonly owns: Iterable<EdgeRow>
  readonly controls: Iterable<EdgeRow>
}

/** A timeline of what is all here. Throws as its builder does. */
export function buildTimeline(input: TimelineInput): Timeline {
  const builder = timelineBuilder(input.dataVersion)
  builder.entities(input.entities)
  for (const edge of input.owns) builder.stake(edge)
  for (const edge of input.controls) builder.control(edge)
  return builder.finish()
}

/** Memory of a timeline, in bytes: its arrays, and a guess of what its texts take. */
export function timelineBytes({ stakes, controls, size }: Timeline): number {
  const columns = (table: Versions) =>
    Object.values(table).reduce<number>((sum, column) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0), table.count * TEXT)
  return columns(stakes) + columns(controls) + size * 2 * TEXT
}

/** Bytes of an id, as good as. */
const TEXT = 64

/** The kind of an entity by its number. */
export const kindOf = (timeline: Timeline, entity: number): EntityKind | undefined => timeline.entities[entity]?.kind

function versionRow(edge: EdgeRow, numbers: ReadonlyMap<string, number>, word: number, sourceSet: number): VersionRow {
  const share = checkedShare(edge)
  const { direct, interest } = edge.keys
  const code = interest === undefined ? 0 : (interests as readonly unknown[]).indexOf(interest)
  if (code < 0) throw badEdge(edge, `is in the interest "${interest}", expected one of ${interests.join(', ')}`)
  const figure = isLabel(share) ? version.noFigure : 0
  const standing = standings.indexOf(edge.standing)
  return {
    id: edge.id,
    from: numberOf(edge, edge.from, numbers),
    to: numberOf(edge, edge.to, numbers),
    lo: share.lo,
    hi: share.hi,
    ...checkedDays(edge),
    figureDay: edge.figureDay === undefined ? NO_DAY : dayNumber(edge.figureDay),
    word,
    sourceSet,
    origins: edge.origins,
    flags:
      (share.loOpen ? version.loOpen : 0) |
      (share.hiOpen ? version.hiOpen : 0) |
      figure |
      (direct === true ? version.direct : 0) |
      (direct === false ? version.indirect : 0),
    interest: code,
    standing,
    figureStanding: edge.figureStanding === undefined ? standing : standings.indexOf(edge.figureStanding),
  }
}

function checkedShare(edge: EdgeRow) {
  const share = edge.share ?? { lo: 0, hi: WHOLE, loOpen: false, hiOpen: false }
  const whole = Number.isInteger(share.lo) && Number.isInteger(share.hi)
  if (!whole || share.lo < 0 || share.hi > WHOLE) throw badEdge(edge, `has a share outside 0 to ${WHOLE} whole billionths`)
  const empty = share.lo > share.hi || (share.lo === share.hi && (share.loOpen || share.hiOpen))
  if (empty) throw badEdge(edge, `has a share from ${share.lo} to ${share.hi} that holds no value`)
  return share
}

function checkedDays(edge: EdgeRow) {
  const days = {
    validFromMin: dayNumber(edge.validFromMin),
    validFromMax: dayNumber(edge.validFromMax),
    validToMin: dayNumber(edge.validToMin),
    validToMax: dayNumber(edge.validToMax),
    knownFrom: dayNumber(edge.knownFromDay),
    knownTo: dayNumber(edge.knownToDay),
  }
  if (days.validFromMin > days.validFromMax || days.validToMin > days.validToMax) throw badEdge(edge, 'has a window of days upside down')
  if (days.validFromMin >= days.validToMax || days.knownFrom >= days.knownTo) throw badEdge(edge, 'ends before it begins')
  return days
}

function numberOf(edge: EdgeRow, id: string, numbers: ReadonlyMap<string, number>): number {
  const number = numbers.get(id)
  if (number === undefined) throw badEdge(edge, `names "${id}", which is none of the entities given`)
  return number
}

const badEdge = (edge: EdgeRow, fault: string) => new OwnershipError('BAD_EDGE', `edge "${edge.id}" ${fault}`)

function earliestOf(tables: readonly Versions[]): Timeline['earliest'] {
  const filled = tables.filter((table) => table.count > 0)
  if (filled.length === 0) return undefined
  const least = (column: 'knownFrom' | 'validFromMin') =>
    Math.min(...filled.map((table) => table[column].reduce((least, day) => Math.min(least, day))))
  return { known: least('knownFrom'), valid: least('validFromMin') }
}

/** Gives each text a number, the same text the same one; it lives as long as one build. */
class Interner {
  readonly words: string[]
  readonly #numbers: Map<string, number>

  constructor(first: readonly string[]) {
    this.words = [...first]
    this.#numbers = new Map(first.map((word, number) => [word, number]))
  }

  number(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.words.length)
    this.words.push(word)
    return this.words.length - 1
  }
}
