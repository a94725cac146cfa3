import { parseRule, type Rule, ruleOf } from '#ownership'

/** A rule by its id, or a share of a state, as a decimal text, that stands for one. */
export type AskedRule =
  | { readonly rule: string; readonly threshold?: undefined }
  | { readonly rule?: undefined; readonly threshold: string }

/** Throws RULE_NOT_KNOWN. */
export const ruleAsked = ({ rule, threshold }: AskedRule): Rule => (rule === undefined ? ruleOfShare(threshold) : ruleOf(rule))

/** A state's effective share of so much or more, asked without a rule of anybody. */
const ruleOfShare = (threshold: string): Rule =>
  parseRule({
    id: `STATE_SHARE_${threshold}`,
    title: 'state share',
    jurisdiction: 'any',
    sources: 'stateGroup',
    versions: [
      {
        confirmed: true,
        status: 'inForce',
        operator: 'multiplyAdd',
        threshold,
        strict: false,
        aggregate: 'all',
        attribution: 'product',
        citation: 'the question',
      },
    ],
  })
