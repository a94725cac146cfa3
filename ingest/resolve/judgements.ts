import type { Judgement } from '#vocabulary'

/** Two ids in code-point order. */
export const sortedPair = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a])

/** A judge has one word on a pair: a later one takes the place of the earlier. */
export const judgementId = (origin: string, between: Judgement['between']): string => `${origin}!${between.join('=')}`

/** The dossier a judgement stands in, or the log. */
export const originOf = (judgement: Judgement): string => judgement.id.split('!', 1)[0] ?? ''
