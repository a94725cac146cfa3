import { parseShare, WHOLE } from '#vocabulary'
import type { VerdictExplanation, Words } from './explain-verdict.ts'
import type { Reason } from './reasons.ts'
import type { Rule, RuleVersion } from './rules/rule.ts'
import { percent } from './sentences.ts'
import { idOf, type Snapshot } from './snapshot.ts'

type Explained = Omit<VerdictExplanation, 'sentence'>

/** The verdict in words. It never says of anybody that they are on a list for it: it says that a condition is met, or not. */
export function verdictSentence(s: Snapshot, rule: Rule, company: number, explained: Explained, words: Words): string {
  const { value, answer } = explained
  const on = `on ${s.at.asOf}`
  const { version } = answer
  if (!version) return `The ${rule.title} rule has no version for ${s.at.asOf}.`
  if (!answer.applies) return `The ${rule.title} rule is ${statusWords[version.status]} ${on}: nobody meets it.`
  const name = nameIn(s, words)
  if (value === 'notApplicable') return `The ${rule.title} condition does not apply to ${name(company)}.`
  const verb = { yes: 'Meets', possible: 'May meet', no: 'Does not meet' }[value]
  const parts = [`${verb} the ${rule.title} condition ${on}${steps(s, explained, words)}.`]
  parts.push(...multiplied(version, explained), ...turning(s, version, explained, words), ...margin(version, explained))
  if (version.status === 'scheduled') parts.push('The rule is scheduled.')
  if (!version.confirmed) parts.push('Nobody has confirmed this version of the rule yet.')
  return parts.join(' ')
}

const statusWords: Readonly<Record<RuleVersion['status'], string>> = {
  proposed: 'proposed and not in force',
  scheduled: 'scheduled',
  inForce: 'in force',
  suspended: 'suspended',
  ended: 'ended',
}

const nameIn = (s: Snapshot, words: Words) => (node: number) => {
  const id = idOf(s, node)
  return words.nameOf?.(id) ?? id
}

function steps(s: Snapshot, { why }: Explained, words: Words): string {
  const set = [...(why[0] ?? [])].sort((one, other) => one.company - other.company)
  const told = set.map((reason) => step(s, reason, words))
  return told.length === 0 ? '' : `: ${told.join('; ')}`
}

function step(s: Snapshot, reason: Reason, words: Words): string {
  const name = nameIn(s, words)
  const listed = words.listedFrom?.(idOf(s, reason.owner))
  const source = words.sourceOf?.(reason)
  const day = source === undefined || reason.figureDay === undefined ? '' : `, ${reason.figureDay}`
  return `${name(reason.owner)}${listed ? ` (listed ${listed})` : ''} owns ${stakeWords(reason)} of ${name(reason.company)}${source ? ` (${source}${day})` : ''}`
}

function stakeWords({ share }: Reason): string {
  if (!share) return 'a part'
  const { lo, hi, loOpen, hiOpen } = share
  if (lo === hi) return percent(lo)
  if (lo === 0 && hi === WHOLE) return 'a part of unknown size'
  const least = lo === 0 && !loOpen ? '' : `${loOpen ? 'more than' : 'at least'} ${percent(lo)}`
  const most = hi === WHOLE && !hiOpen ? '' : `${hiOpen ? 'less than' : 'at most'} ${percent(hi)}`
  return [least, most].filter((words) => words !== '').join(' and ')
}

function multiplied(version: RuleVersion, { value, share }: Explained): string[] {
  if (version.operator === 'multiplyAdd' || version.operator === 'listOnly' || value === 'no') return []
  const effective = Math.round(share.lo * WHOLE)
  if (effective >= (parseShare(version.threshold ?? '0') ?? 0)) return []
  return [`Effective share ${share.hi > share.lo ? 'at least' : 'only'} ${percent(effective)}: this rule does not multiply.`]
}

function turning(s: Snapshot, version: RuleVersion, { critical, decisive: sums, value }: Explained, words: Words): string[] {
  const nearest = critical.reduce<Reason | undefined>((last, one) => (last && last.company > one.company ? last : one), undefined)
  if (value !== 'yes' || !nearest?.share || !sums || version.operator === 'multiplyAdd') return []
  const threshold = parseShare(version.threshold ?? '0') ?? 0
  const alone = sums.least.value === nearest.share.lo
  const name = nameIn(s, words)
  if (!alone) return [`Would change if ${name(nearest.owner)} held no stake in ${name(nearest.company)}.`]
  return [
    `Would change if ${name(nearest.owner)}'s stake in ${name(nearest.company)} fell ${version.strict ? 'to' : 'below'} ${percent(threshold)}${version.strict ? ' or less' : ''}.`,
  ]
}

function margin(version: RuleVersion, { value, margin: distance, decisive: sums }: Explained): string[] {
  if (value !== 'no' || distance === undefined || !sums || version.operator === 'listOnly') return []
  const points = percent(Math.round(distance)).slice(0, -1)
  return [`What counts is at most ${percent(Math.round(sums.most.value))}, ${points} points from the threshold.`]
}
