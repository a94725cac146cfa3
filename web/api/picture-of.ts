import type { Words } from '../locales/words.ts'
import { edgeValue, heldText } from '../look/edge-words.ts'
import { otherScript } from '../look/name.tsx'
import { standingOf } from '../look/spoken.ts'
import type { Picture, PictureEdge, PictureNode } from '../state/picture.ts'
import type { EdgeFragment, EntityLabelFragment } from './generated/documents.ts'

/** The picture that answers amount to: every entity and relationship once, however many answers brought it. */
export function pictureOf(
  t: Words,
  roots: readonly EntityLabelFragment[],
  edges: readonly EdgeFragment[],
  degrees: ReadonlyMap<string, number>,
  speakers: ReadonlyMap<string, string>,
): Picture {
  const nodes = new Map<string, PictureNode>()
  for (const entity of [...roots, ...edges.flatMap(({ from, to }) => [from, to])]) {
    if (!nodes.has(entity.id)) nodes.set(entity.id, nodeOf(t, entity, degrees.get(entity.id) ?? 0))
  }
  const lines = new Map(edges.map((edge) => [edge.id, edgeOf(t, edge, speakers.get(edge.id))]))
  return { nodes: [...nodes.values()], edges: [...lines.values()] }
}

function nodeOf(t: Words, entity: EntityLabelFragment, degree: number): PictureNode {
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

function edgeOf(t: Words, edge: EdgeFragment, speaker: string | undefined): PictureEdge {
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
