import { type Day, type FigureClaim, lastDay, type OwnershipVersion, type Standing, standingOf, standings } from '#vocabulary'

/** One stored version of OWNS or CONTROLS, with what its claims say about the age and the source of its figure. */
export type EdgeRow = Omit<OwnershipVersion, 'sources'> & {
  /** Source ids of the claims that give its figure, else of all its claims: the evidence filter reads these. */
  readonly sources: readonly string[]
  readonly figureStanding?: Standing
  /** Last day on which a claim that gives the figure confirms it. */
  readonly figureDay?: Day
}

/** A stored edge as arithmetic reads it; of the claims that give its figure the ids need not be told. */
export type StoredEdge = OwnershipVersion & { readonly figures: readonly Omit<FigureClaim, 'id'>[] }

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
