import { parseShare, type ShareQualifier } from '#vocabulary'

const SHAPE = /^([[(])\s*([0-9.]+)\s*,\s*([0-9.]+)\s*([\])])$/

/** `(0.25, 0.5]` as a share: a round bracket leaves its end out. Undefined where the text is no interval between 0 and 1. */
export function parseInterval(text: string): ShareQualifier | undefined {
  const [, left, lo = '', hi = '', right] = SHAPE.exec(text.trim()) ?? []
  const [low, high] = [parseShare(lo), parseShare(hi)]
  if (low === undefined || high === undefined || low > high) return undefined
  return { lo, hi, ...(left === '(' && { loOpen: true }), ...(right === ')' && { hiOpen: true }) }
}
