import type { RelationshipDefinition } from './define.ts'
import type { DecimalRange, Relationship } from './relationship.ts'
import { relationshipTypes } from './relationship-types.ts'
import { isLabel, type ShareRange, WHOLE } from './share.ts'

/** A relationship in words, read from its start, or backward: `CETHIK owns 38.88 % of Hikvision`. Names are those of its ends. */
export function sentenceOf(relationship: Relationship, names: { readonly from: string; readonly to: string }, backward = false): string {
  const definition: RelationshipDefinition = relationshipTypes[relationship.type]
  const said = (slot: string): string | undefined =>
    slot === 'from' || slot === 'to' ? names[slot] : wordsOf(relationship, definition, slot)
  const filled = (text: string, isOptional: boolean): string => {
    let isSilent = false
    const words = text.replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_, slot: string, unsaid: string | undefined) => {
      const word = said(slot) ?? unsaid
      isSilent ||= word === undefined
      return word ?? ''
    })
    return isOptional && isSilent ? '' : words
  }
  return (backward ? definition.backward : definition.sentence)
    .split(/\[([^\]]*)\]/)
    .map((part, at) => filled(part, at % 2 === 1))
    .join('')
}

/** How good its evidence is, in words: `reported, 1 origin, last confirmed 2024-01`. */
export function evidenceWords({ standing, origins, contested, lastConfirmed }: Relationship): string {
  return [
    standing,
    `${origins} ${origins === 1 ? 'origin' : 'origins'}`,
    ...(contested ? ['contested'] : []),
    ...(lastConfirmed === undefined ? [] : [`last confirmed ${lastConfirmed}`]),
  ].join(', ')
}

/** What a relationship says of a slot; undefined where it is silent, or says what silence means. */
function wordsOf(relationship: Relationship, { keys }: RelationshipDefinition, slot: string): string | undefined {
  const { share, amounts = [], count, carried } = relationship
  if (slot === 'share') return share && !isLabel(share) ? shareWords(share) : undefined
  if (slot === 'amount')
    return amounts.length > 0 ? amounts.map((amount) => `${rangeWords(amount)} ${amount.currency}`).join(', ') : undefined
  if (slot === 'count') return count && rangeWords(count)
  const value = relationship.keys[slot] ?? carried[slot]
  if (slot === 'direct') return value === false ? 'through others' : undefined
  return typeof value === 'string' && value !== keys[slot]?.unsaid ? value : undefined
}

/** In percent; an open end is not itself in the range. */
function shareWords({ lo, hi, loOpen, hiOpen }: ShareRange): string {
  const percent = (billionths: number) => String((billionths * 100) / WHOLE)
  if (lo === hi) return `${percent(lo)} %`
  if (lo === 0) return `${hiOpen ? 'less than' : 'at most'} ${percent(hi)} %`
  if (hi === WHOLE) return `${loOpen ? 'more than' : 'at least'} ${percent(lo)} %`
  return `${percent(lo)} to ${percent(hi)} %`
}

const rangeWords = ({ lo, hi }: DecimalRange): string => (lo === hi ? spaced(lo) : `${spaced(lo)} to ${spaced(hi)}`)

/** Thousands apart: `52,500,000`. */
function spaced(decimal: string): string {
  const [whole = '', ...fraction] = decimal.split('.')
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.')
}
