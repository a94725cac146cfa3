import type { Judgement } from '#vocabulary'

/** A judge has one word on a pair: a later one takes the place of the earlier. */
export const judgementId = (origin: string, between: Judgement['between']): string => `${origin}!${between.join('=')}`

/** The dossier a judgement stands in, or the log. */
export const originOf = (judgement: Judgement): string => judgement.id.split('!', 1)[0] ?? ''
