import { type Claim, type Day, type EntityKind, lastDay, type Relationship, type Standing, standingOf, standings } from '#vocabulary'

/** What the arithmetic must know of an entity. */
export type OwnershipEntity = {
  readonly id: string
  readonly kind: EntityKind
  /** `GovernmentBody.state` and `level`; of an `Unknown`, the state a source counts it to. */
  readonly state?: string
  readonly level?: string
  /** True where a source gives the whole table of this company's owners: its stakes sum to exactly 1. */
  readonly completeTable?: boolean
}

/** One stored version of OWNS or CONTROLS, with what its claims say about the age and the source of its figure. */
export type EdgeRow = Pick<
  Relationship,
  | 'id'
  | 'from'
  | 'to'
  | 'keys'
  | 'share'
  | 'validFromMin'
  | 'validFromMax'
  | 'validToMin'
  | 'validToMax'
  | 'knownFromDay'
  | 'knownToDay'
  | 'standing'
  | 'origins'
> & {
  /** Source ids of the claims that give its figure, else of all its claims: the evidence filter reads these. */
  readonly sources: readonly string[]
  readonly figureStanding?: Standing
  /** Last day on which a claim that gives the figure confirms it. */
  readonly figureDay?: Day
}

type FigureClaim = Pick<Claim, 'source' | 'mode' | 'qualifiers' | 'knownFrom'>

/** A stored edge as arithmetic reads it; `figures` are the claims that give its figure. */
export type StoredEdge = Omit<EdgeRow, 'figureStanding' | 'figureDay'> & { readonly figures: readonly FigureClaim[] }

/** The row of a stored edge: age, standing and sources of its figure are those of the claims that give it. */
export function edgeRow({ figures, ...edge }: StoredEdge): EdgeRow {
  const strengths = figures.map((claim) => standingOf[claim.mode]).filter((standing) => standing !== undefined)
  const strongest = standings.find((standing) => strengths.includes(standing))
  const day = figures
    .map((claim) => claim.qualifiers.lastConfirmed ?? claim.knownFrom)
    .filter((date) => date !== undefined)
    .map(lastDay)
    .sort()
    .at(-1)
  return {
    ...edge,
    sources: figures.length > 0 ? [...new Set(figures.map((claim) => claim.source))].sort() : edge.sources,
    ...(strongest === undefined ? {} : { figureStanding: strongest }),
    ...(day === undefined ? {} : { figureDay: day }),
  }
}
