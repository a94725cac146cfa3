import { type Day, isDay, OPEN_END, OPEN_START, parseShare } from '#vocabulary'
import { OwnershipError } from '../errors.ts'

export const ruleStatuses = ['proposed', 'scheduled', 'inForce', 'suspended', 'ended'] as const
export const operators = ['cascade', 'majorityChain', 'multiplyAdd', 'controlTest', 'listOnly'] as const

/** One version of a rule, on two clocks: the days its facts may be of, and the days it was known. */
export type RuleVersion = {
  readonly validFrom: Day
  readonly validTo: Day
  readonly knownFrom: Day
  readonly knownTo: Day
  /** Whether a person has read the source; travels with every answer. */
  readonly confirmed: boolean
  readonly reviewBy?: Day
  readonly status: (typeof ruleStatuses)[number]
  readonly operator: (typeof operators)[number]
  /** Decimal text; `strict` is "more than". */
  readonly threshold?: string
  readonly strict: boolean
  /** Who counts together: all parties, those of one joint arrangement, or nobody. */
  readonly aggregate: 'all' | 'joint' | 'none'
  readonly attribution: 'whole' | 'product' | 'stepUp' | 'none'
  /** What makes a link of a majority chain, or a stake that counts whole. */
  readonly step?: { readonly threshold: string; readonly strict: boolean }
  readonly counts: 'all' | 'controlledOnly'
  /** Not met where one of these rules is met. */
  readonly unless: readonly string[]
  /** Not met where the company is itself held by the chain of majorities. */
  readonly unlessControlled: boolean
  readonly rebuttable: boolean
  readonly instruments: boolean
  readonly assumptions: readonly string[]
  readonly citation: string
  readonly url?: string
}

/** A dated rule. `appliesTo` are programmes of lists: a rule belongs to the listing, not to the list's owner. */
export type Rule = {
  readonly id: string
  readonly title: string
  readonly jurisdiction: string
  readonly sources: 'listed' | 'person' | 'stateGroup' | 'company'
  readonly basis: 'capital' | 'votes' | 'either'
  readonly appliesTo: readonly string[]
  readonly versions: readonly RuleVersion[]
}

/** The shape of the file; what a file leaves out has the value that stands here. Throws BAD_RULE, naming the place. */
export function parseRule(text: unknown): Rule {
  const rule = fields(text, 'a rule')
  const id = word(rule, 'id', 'a rule')
  return {
    id,
    title: word(rule, 'title', id),
    jurisdiction: word(rule, 'jurisdiction', id),
    sources: choice(rule, 'sources', ['listed', 'person', 'stateGroup', 'company'], id),
    basis: choice(rule, 'basis', ['capital', 'votes', 'either'], id, 'capital'),
    appliesTo: words(rule, 'appliesTo', id),
    versions: list(rule, 'versions', id).map((version, place) => parseVersion(version, `${id}, version ${place + 1}`)),
  }
}

function parseVersion(text: unknown, at: string): RuleVersion {
  const version = fields(text, at)
  const operator = choice(version, 'operator', operators, at)
  const threshold = share(version, 'threshold', at)
  if (threshold === undefined && operator !== 'listOnly') throw fault(at, 'threshold', 'is missing, expected a decimal text')
  const step = version.step === undefined ? undefined : fields(version.step, `${at}, step`)
  const stepAt = step && share(step, 'threshold', at)
  if (operator === 'majorityChain' && stepAt === undefined) throw fault(at, 'step', 'is missing: a chain of majorities needs one')
  return {
    validFrom: day(version, 'validFrom', at) ?? OPEN_START,
    validTo: day(version, 'validTo', at) ?? OPEN_END,
    knownFrom: day(version, 'knownFrom', at) ?? OPEN_START,
    knownTo: day(version, 'knownTo', at) ?? OPEN_END,
    confirmed: flag(version, 'confirmed', at),
    ...present('reviewBy', day(version, 'reviewBy', at)),
    status: choice(version, 'status', ruleStatuses, at),
    operator,
    ...present('threshold', threshold),
    strict: flag(version, 'strict', at),
    aggregate: choice(version, 'aggregate', ['all', 'joint', 'none'], at, 'none'),
    attribution: choice(version, 'attribution', ['whole', 'product', 'stepUp', 'none'], at, 'none'),
    ...(step && stepAt !== undefined ? { step: { threshold: stepAt, strict: flag(step, 'strict', at) } } : {}),
    counts: choice(version, 'counts', ['all', 'controlledOnly'], at, 'all'),
    unless: words(version, 'unless', at),
    unlessControlled: flag(version, 'unlessControlled', at),
    rebuttable: flag(version, 'rebuttable', at),
    instruments: flag(version, 'instruments', at),
    assumptions: words(version, 'assumptions', at),
    citation: word(version, 'citation', at),
    ...present('url', version.url === undefined ? undefined : word(version, 'url', at)),
  }
}

type Fields = { readonly [name: string]: unknown }

const fault = (at: string, name: string, found: string) => new OwnershipError('BAD_RULE', `${at}: "${name}" ${found}`)

function fields(value: unknown, at: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fault(at, 'rule', 'is no object')
  return value as Fields
}

function word(from: Fields, name: string, at: string): string {
  const value = from[name]
  if (typeof value !== 'string' || value === '') throw fault(at, name, `is ${JSON.stringify(value)}, expected text`)
  return value
}

function list(from: Fields, name: string, at: string): readonly unknown[] {
  const value = from[name]
  if (!Array.isArray(value) || value.length === 0) throw fault(at, name, `is ${JSON.stringify(value)}, expected a list`)
  return value
}

function words(from: Fields, name: string, at: string): readonly string[] {
  if (from[name] === undefined) return []
  const values = list(from, name, at)
  const texts = values.filter((value) => typeof value === 'string')
  if (texts.length < values.length) throw fault(at, name, `is ${JSON.stringify(values)}, expected a list of texts`)
  return texts
}

function flag(from: Fields, name: string, at: string): boolean {
  const value = from[name] ?? false
  if (typeof value !== 'boolean') throw fault(at, name, `is ${JSON.stringify(value)}, expected true or false`)
  return value
}

function choice<const Word extends string>(from: Fields, name: string, of: readonly Word[], at: string, unsaid?: Word): Word {
  const value = from[name] ?? unsaid
  const found = of.find((one) => one === value)
  if (found === undefined) throw fault(at, name, `is ${JSON.stringify(value)}, expected one of ${of.join(', ')}`)
  return found
}

function day(from: Fields, name: string, at: string): Day | undefined {
  if (from[name] === undefined) return undefined
  const value = word(from, name, at)
  if (!isDay(value)) throw fault(at, name, `is "${value}", expected a day`)
  return value
}

function share(from: Fields, name: string, at: string): string | undefined {
  if (from[name] === undefined) return undefined
  const value = word(from, name, at)
  if (parseShare(value) === undefined) throw fault(at, name, `is "${value}", expected a decimal from 0 to 1`)
  return value
}

const present = <Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value }
