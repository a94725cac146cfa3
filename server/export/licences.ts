import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What a licence allows, with the text that says so. */
export type LicenceRule = {
  readonly licences: readonly string[]
  readonly redistribute: boolean
  readonly commercial: boolean
  readonly adapt: boolean
  readonly attribution: boolean
  readonly shareAlike: boolean
  readonly says: string
  readonly source: string
}

/** Uses a bundle may be asked for: `licence=` leaves out what does not allow it. */
export const uses = ['redistribute', 'commercial', 'adapt'] as const
export type Use = (typeof uses)[number]

/**
 * What holds where nothing is granted: single facts may be told with their source, its words may not be passed on. Facts
 * have no copyright: TRIPS Agreement, article 9(2).
 */
const FACTS_ONLY: LicenceRule = {
  licences: [],
  redistribute: false,
  commercial: false,
  adapt: false,
  attribution: true,
  shareAlike: false,
  says: 'Nothing is granted, or it is not known: facts and citations only.',
  source: 'https://www.wto.org/english/docs_e/legal_e/27-trips_04_e.htm, article 9(2)',
}

const rules: readonly LicenceRule[] = JSON.parse(readFileSync(fileURLToPath(new URL('licences.json', import.meta.url)), 'utf8'))
const byLicence = new Map(rules.flatMap((rule) => rule.licences.map((licence): [string, LicenceRule] => [licence.toLowerCase(), rule])))

/** The rule of a licence as its source names it; one that is not known, or only assumed, grants nothing. */
export const ruleOf = (licence: string): LicenceRule => byLicence.get(licence.toLowerCase()) ?? FACTS_ONLY

export type PermittedUses = Pick<LicenceRule, Use | 'attribution'> & {
  /** Licences under which what is adapted must be shared. */
  readonly shareAlike: readonly string[]
  readonly sentence: string
}

/** What a bundle of sources under these licences may be used for: what every one of them allows. */
export function permittedUses(licences: readonly string[]): PermittedUses {
  const all = licences.map((licence) => ({ licence, rule: ruleOf(licence) }))
  const everyone = (use: Use) => all.every(({ rule }) => rule[use])
  const shareAlike = [...new Set(all.filter(({ rule }) => rule.shareAlike).map(({ licence }) => licence))].sort()
  const permitted = {
    redistribute: everyone('redistribute'),
    commercial: everyone('commercial'),
    adapt: everyone('adapt'),
    attribution: all.some(({ rule }) => rule.attribution),
    shareAlike,
  }
  return { ...permitted, sentence: sentenceOf(permitted) }
}

function sentenceOf({ redistribute, commercial, adapt, attribution, shareAlike }: Omit<PermittedUses, 'sentence'>): string {
  if (!redistribute) return 'facts and citations only'
  const terms = [
    attribution ? 'with its sources named' : '',
    commercial ? '' : 'not commercially',
    adapt ? '' : 'unchanged',
    shareAlike.length > 0 ? `what is adapted under ${shareAlike.join(' and ')}` : '',
  ].filter(Boolean)
  return terms.length > 0 ? `may be passed on: ${terms.join(', ')}` : 'free for any use'
}
