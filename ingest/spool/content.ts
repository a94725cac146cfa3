import { createHash } from 'node:crypto'
import type { Claim, Record } from '#vocabulary'

/**
 * What a row says, as a short text: equal texts mean equal rows. Rows that say the same in another order of words differ here, and
 * are compared in full. The wording and its days are no part of it.
 */
export const recordContent = (record: Record): string =>
  hashed([record.kind, record.kindBasis, record.name, record.names, record.identifiers, record.protected, record.properties, record.note])

export const claimContent = (claim: Claim): string =>
  hashed([
    claim.subject,
    claim.predicate,
    claim.object,
    claim.mode,
    claim.speaker,
    claim.speakerAs,
    claim.locator,
    claim.text,
    claim.qualifiers,
    claim.validFrom,
    claim.validTo,
  ])

const hashed = (parts: readonly unknown[]): string => createHash('sha1').update(JSON.stringify(parts)).digest('base64')
