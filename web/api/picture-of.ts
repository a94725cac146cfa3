import type { Words } from '../locales/words.ts'
import { edgeValue, heldText } from '../look/edge-words.ts'
import { otherScript } from '../look/name.tsx'
import { standingOf } from '../look/spoken.ts'
import type { Picture, PictureEdge, PictureNode } from '../state/picture.ts'
import type { EdgeFragment, EntityLabelFragment } from './generated/documents.ts'

/** The picture that relationships amount to: each of them and each end once. */
export function pictureOf(t: Words, edges: readonly EdgeFragment[]): Picture {
  const ends = new Map(edges.flatMap(({ from, to }) => [[from.id, from] as const, [to.id, to] as const]))
  return {
    nodes: [...ends.values()].map((entity) => nodeOf(t, entity, 0)),
    edges: [...new Map(edges.map((edge) => [edge.id, edgeOf(t, edge)])).values()],
  }
}

/** An entity as the views draw it; `degree` is how many relationships it has in all. */
export function nodeOf(t: Words, entity: EntityLabelFragment, degree: number): PictureNode {
  const isClass = entity.__typename === 'Facility' && entity.precision === 'CLASS'
  const sites = entity.__typename === 'Facility' ? entity.sites : undefined
  return {
    id: entity.id,
    kind: entity.__typename,
    name: sites ? t('node.counted', { name: entity.name, count: sites }) : entity.name,
    otherName: otherScript(entity.name, entity.names)?.text,
    isClass,
    degree,
  }
}

/** A relationship as the views draw it. */
export function edgeOf(t: Words, edge: EdgeFragment, speaker?: string): PictureEdge {
  return {
    id: edge.id,
    type: edge.type,
    from: edge.from.id,
    to: edge.to.id,
    standing: standingOf(edge.standing),
    origins: edge.origins,
    contested: edge.contested,
    rivals: edge.rivals.map(({ id }) => id),
    possibly: edge.holds === 'POSSIBLY',
    ended: edge.holds === 'NO',
    inferred: edge.__typename === 'Covers' ? edge.coversBasis === 'INFERRED' : edge.__typename === 'Uses' && edge.usesBasis === 'INFERRED',
    value: edgeValue(t, edge),
    dates: heldText(t, edge),
    since: edge.validFrom ?? undefined,
    until: edge.validTo ?? undefined,
    confirmed: edge.lastConfirmed ?? undefined,
    share: edge.__typename === 'Owns' && edge.share && edge.share.lo > 0 ? edge.share.hi : undefined,
    amountLog: amountLogOf(edge),
    replies: edge.denials.length,
    speaker,
  }
}

function amountLogOf(edge: EdgeFragment): number | undefined {
  if (edge.__typename !== 'Supplies') return undefined
  const largest = Math.max(0, ...edge.amounts.map(({ hi }) => Number(hi)))
  return largest > 0 ? Math.log10(largest) : undefined
}
