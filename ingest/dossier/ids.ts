import { createHash } from 'node:crypto'

/** The id of a claim: source and locator, so that the same sentence has the same id in any load. 80 bits. */
export const claimId = (source: string, locator: string): string => shortHash(`${source}\0${locator}`)

export const recordId = (dossier: string, key: string): string => `${dossier}:${key}`
export const publicationId = (dossier: string, key: string): string => `${dossier}/${key}`

export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20)

/** A key that has passed the reader resolves. */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`"${key}" is no key of the dossier; the reader let it pass`)
  return id
}
