import { byCodePoint, type Entity, type EntityKind, type Identifier, identifierScheme, type Json, type Name } from '#vocabulary'
import { howAlike } from './likeness.ts'
import { folded, kinds } from './ranking.ts'

/** What somebody knows of a thing they look for. */
export type Sought = {
  readonly names: readonly string[]
  readonly identifiers: readonly Pick<Identifier, 'scheme' | 'value'>[]
  /** Of these kinds only; undefined: of any. */
  readonly kinds: readonly EntityKind[] | undefined
  /** Values of properties by name, compared and never decisive. */
  readonly properties: { readonly [name: string]: readonly string[] }
}

/** How something agrees with what is sought, or differs from it. */
export const howMatched = [
  'strongIdentifier',
  'weakIdentifier',
  'exactName',
  'otherScript',
  'formerName',
  'legalForm',
  'words',
  'property',
  'otherIdentifier',
  'otherProperty',
] as const
export type HowMatched = (typeof howMatched)[number]

export type MatchReason = { readonly how: HowMatched; readonly sentence: string; readonly weight: number }

/** A candidate for a person to judge. `isCertain` where a strong identifier says so; a name alone never does. */
export type Match = {
  readonly entity: Entity
  /** 0..1, two decimals. */
  readonly score: number
  readonly reasons: readonly MatchReason[]
  readonly isCertain: boolean
}

/** Weights are an order and not a probability: what names cannot reach, a strong identifier does. */
const weights = {
  strongIdentifier: 1,
  weakIdentifier: 0.9,
  exactName: 0.85,
  otherScript: 0.85,
  formerName: 0.75,
  legalForm: 0.8,
  words: 0.7,
  property: 0.03,
  otherIdentifier: -0.4,
  otherProperty: -0.2,
} satisfies { [How in HowMatched]: number }

/**
 * Ranks what was recalled, the same on every engine: by score, then kind, then id. Protected entities and those in which
 * nothing agrees are no candidates. The best agreement gives the score; others and differences move it.
 */
export function matches(sought: Sought, recalled: readonly Entity[]): readonly Match[] {
  const once = new Map(recalled.map((entity) => [entity.id, entity]))
  const found = [...once.values()].flatMap((entity) => matchOf(sought, entity) ?? [])
  return found.sort(
    (a, b) => b.score - a.score || kinds.indexOf(a.entity.kind) - kinds.indexOf(b.entity.kind) || byCodePoint(a.entity.id, b.entity.id),
  )
}

function matchOf(sought: Sought, entity: Entity): Match | undefined {
  // An unknown party of one record is no thing that another record could name.
  if (entity.protected || entity.kind === 'Unknown' || (sought.kinds && !sought.kinds.includes(entity.kind))) return undefined
  const identifiers = sought.identifiers.flatMap((one) => identifierReasons(one, entity))
  const names = sought.names.flatMap((one) => bestNameReason(one, entity) ?? [])
  const agreeing = [...identifiers, ...names].filter(({ weight }) => weight > 0)
  if (agreeing.length === 0) return undefined
  const reasons = [...identifiers, ...names, ...propertyReasons(sought, entity)]
  const differing = reasons.filter(({ weight }) => weight < 0)
  const best = Math.max(...agreeing.map(({ weight }) => weight))
  const beside = 0.03 * (agreeing.length - 1 + reasons.filter(({ how }) => how === 'property').length)
  const score = Math.max(0, Math.min(1, best + beside) + differing.reduce((sum, { weight }) => sum + weight, 0))
  return {
    entity,
    score: Math.round(score * 100) / 100,
    reasons: reasons.sort((a, b) => b.weight - a.weight || howMatched.indexOf(a.how) - howMatched.indexOf(b.how)),
    isCertain: reasons.some(({ how }) => how === 'strongIdentifier') && !differing.some(({ how }) => how === 'otherIdentifier'),
  }
}

/** Registers write one value with or without spaces and hyphens. */
export const plainValue = (value: string): string => value.replace(/[\s-]/g, '').toUpperCase()

function identifierReasons({ scheme, value }: Sought['identifiers'][number], entity: Entity): MatchReason[] {
  const id = scheme.toLowerCase()
  const own = entity.identifiers.filter((one) => one.scheme.toLowerCase() === id)
  const title = identifierScheme(id)?.title ?? scheme
  const isStrong = identifierScheme(id)?.strong ?? false
  if (own.some((one) => plainValue(one.value) === plainValue(value))) {
    return [reason(isStrong ? 'strongIdentifier' : 'weakIdentifier', `the same identifier (${title}): ${value}`)]
  }
  const [other] = own
  return other && isStrong ? [reason('otherIdentifier', `another identifier (${title}): ${other.value}`)] : []
}

function bestNameReason(sought: string, entity: Entity): MatchReason | undefined {
  const names: readonly Name[] = [{ text: entity.name }, ...entity.names.filter(({ text }) => text !== entity.name)]
  const all = names.flatMap((name) => nameReason(sought, name, entity) ?? [])
  return all.reduce<MatchReason | undefined>((best, next) => (best && best.weight >= next.weight ? best : next), undefined)
}

function nameReason(sought: string, name: Name, entity: Entity): MatchReason | undefined {
  const alike = howAlike(sought, name.text)
  if (!alike) return undefined
  if (alike.how === 'words') return reason('words', `${alike.common} of ${alike.all} words: ${name.text}`, weights.words * alike.share)
  if (name.type === 'former') return reason('formerName', `a former name: ${name.text}`)
  if (alike.how === 'legalForm') return reason('legalForm', `the same name but for its legal form: ${name.text}`)
  const isOther = scriptOf(name.text) !== scriptOf(entity.name)
  return isOther
    ? reason('otherScript', `the same name in another script: ${name.text}`)
    : reason('exactName', `the same name: ${name.text}`)
}

const scripts = ['Latin', 'Han', 'Arabic', 'Cyrillic', 'Tibetan', 'Mongolian'].map((script): [string, RegExp] => [
  script,
  new RegExp(`\\p{Script=${script}}`, 'u'),
])
const scriptOf = (text: string): string | undefined => scripts.find(([, letter]) => letter.test(text))?.[0]

function propertyReasons({ properties }: Sought, entity: Entity): MatchReason[] {
  return Object.entries(properties).flatMap(([name, values]) => {
    const own = plainText(entity.properties[name])
    if (own === undefined || values.length === 0) return []
    return values.some((value) => folded(value) === folded(own))
      ? [reason('property', `the same ${name}: ${own}`)]
      : [reason('otherProperty', `another ${name}: ${own}`)]
  })
}

const plainText = (value: Json | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? String(value) : undefined

const reason = (how: HowMatched, sentence: string, weight: number = weights[how]): MatchReason => ({ how, sentence, weight })
