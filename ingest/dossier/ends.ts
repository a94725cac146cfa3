import { isRelationshipType, type RelationshipDefinition, relationshipTypes, standingOf } from '#vocabulary'
import type { Fault } from '../readers/fault.ts'
import type { YamlFile } from '../readers/yaml.ts'
import type { ClaimEntry, Dossier } from './dossier.ts'

/** Claims whose ends do not fit their type: no mistake of the file, but they make no relationship. */
export function endsThatDoNotFit(dossier: Dossier, file: YamlFile): Fault[] {
  return Object.entries(dossier.claims ?? {}).flatMap(([key, claim]) => {
    if (!isRelationshipType(claim.predicate) || !standingOf[claim.mode]) return []
    const type: RelationshipDefinition = relationshipTypes[claim.predicate]
    return (['subject', 'object'] as const).flatMap((end) => {
      const text = misfit(dossier, claim, type, end)
      return text === undefined ? [] : [file.fault(['claims', key, end], text)]
    })
  })
}

function misfit(dossier: Dossier, claim: ClaimEntry, type: RelationshipDefinition, end: 'subject' | 'object'): string | undefined {
  const kind = dossier.entities?.[claim[end] ?? '']?.kind
  const fitting = end === 'subject' ? type.from : type.to
  if (kind === undefined || fitting.includes(kind)) return undefined
  return `${claim[end]} is a ${kind}, and ${type.type} wants ${fitting.join(' or ')} there: it stays a claim`
}
