import type { Day } from '#vocabulary'
import { OwnershipError } from '../errors.ts'
import bisAffiliates from './bis-affiliates.json' with { type: 'json' }
import euAmlrCoexistence from './eu-amlr-coexistence.json' with { type: 'json' }
import euAmlrOwnership from './eu-amlr-ownership.json' with { type: 'json' }
import euControlPresumption from './eu-control-presumption.json' with { type: 'json' }
import euOwnership from './eu-ownership.json' with { type: 'json' }
import euUbo from './eu-ubo.json' with { type: 'json' }
import fccAffiliate10Multiply from './fcc-affiliate-10-multiply.json' with { type: 'json' }
import fccAffiliate10Stepup from './fcc-affiliate-10-stepup.json' with { type: 'json' }
import listOnly from './list-only.json' with { type: 'json' }
import ofac50 from './ofac-50.json' with { type: 'json' }
import { parseRule, type Rule, type RuleVersion } from './rule.ts'
import state10 from './state-10.json' with { type: 'json' }
import state25 from './state-25.json' with { type: 'json' }
import stateMajority50 from './state-majority-50.json' with { type: 'json' }
import ukOwnership from './uk-ownership.json' with { type: 'json' }
import ukPscShares from './uk-psc-shares.json' with { type: 'json' }
import usNsCmic from './us-ns-cmic.json' with { type: 'json' }
import wbBos10 from './wb-bos-10.json' with { type: 'json' }

/** Every rule by its id. A new one is a file and a line here; no code knows a rule by name. */
export const rules: ReadonlyMap<string, Rule> = collect([
  bisAffiliates,
  euAmlrCoexistence,
  euAmlrOwnership,
  euControlPresumption,
  euOwnership,
  euUbo,
  fccAffiliate10Multiply,
  fccAffiliate10Stepup,
  listOnly,
  ofac50,
  state10,
  state25,
  stateMajority50,
  ukOwnership,
  ukPscShares,
  usNsCmic,
  wbBos10,
])

/** Throws RULE_NOT_KNOWN. */
export function ruleOf(id: string): Rule {
  const rule = rules.get(id)
  if (!rule) throw new OwnershipError('RULE_NOT_KNOWN', `no rule is called "${id}", expected one of ${[...rules.keys()].join(', ')}`)
  return rule
}

/** The version for facts of one day, as known on another; undefined where the rule had none. */
export const versionAt = (rule: Rule, asOf: Day, knownAt: Day): RuleVersion | undefined =>
  rule.versions.find(
    (version) => version.validFrom <= asOf && asOf < version.validTo && version.knownFrom <= knownAt && knownAt < version.knownTo,
  )

/** Versions still believed on `today` whose day of review has passed. */
export const overdue = (among: Iterable<Rule>, today: Day): readonly { readonly rule: Rule; readonly version: RuleVersion }[] =>
  [...among].flatMap((rule) =>
    rule.versions
      .filter((version) => version.reviewBy !== undefined && version.reviewBy < today && today < version.knownTo)
      .map((version) => ({ rule, version })),
  )

function collect(files: readonly unknown[]): ReadonlyMap<string, Rule> {
  const parsed = files.map(parseRule)
  const all = new Map(parsed.map((rule) => [rule.id, rule]))
  if (all.size < parsed.length) throw new OwnershipError('BAD_RULE', 'two rules have one id')
  const unknown = parsed.flatMap((rule) => rule.versions.flatMap((version) => version.unless)).find((id) => !all.has(id))
  if (unknown !== undefined) throw new OwnershipError('BAD_RULE', `a rule is not met where "${unknown}" is, and no rule has that id`)
  return all
}
