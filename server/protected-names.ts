import type { GraphReads } from '#graph'
import { type Protection, protectionOf } from './protection.ts'

/** The protection of a data version: read once, kept until the data move on. */
export function protectionKept(store: Pick<GraphReads, 'protectedEntities'>): (dataVersion: number) => Promise<Protection> {
  let kept: { readonly dataVersion: number; readonly protection: Promise<Protection> } | undefined
  return (dataVersion) => {
    if (kept?.dataVersion === dataVersion) return kept.protection
    const protection = store.protectedEntities().then(protectionOf)
    const mine = { dataVersion, protection }
    kept = mine
    // What failed is not kept.
    protection.catch(() => {
      if (kept === mine) kept = undefined
    })
    return protection
  }
}
