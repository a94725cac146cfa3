import { type EntityKind, entityKinds, type RelationshipType, relationshipTypes, type Standing, standings } from '#vocabulary'
import { type Canvas, type Expansion, emptyCanvas, orders } from './canvas.ts'
import type { Filters } from './filters.ts'
import type { Selection } from './selection.ts'

export function readCanvas(query: URLSearchParams): Canvas {
  const pins = query.getAll('pin').flatMap((text) => {
    const found = /^(-?\d+),(-?\d+),(.+)$/s.exec(text)
    return found?.[3] ? [[found[3], { x: Number(found[1]), y: Number(found[2]) }] as const] : []
  })
  const lay = Number(query.get('lay'))
  return {
    ...emptyCanvas,
    seeds: query.getAll('seed'),
    depth: query.get('depth') === '2' ? 2 : 1,
    expansions: query.getAll('x').flatMap(readExpansion),
    hidden: query.getAll('hide'),
    pins: Object.fromEntries(pins),
    lay: Number.isSafeInteger(lay) && lay > 0 ? lay : 0,
  }
}

export function writeCanvas(query: URLSearchParams, { seeds, depth, expansions, hidden, pins, lay }: Canvas): void {
  for (const seed of seeds) query.append('seed', seed)
  if (depth === 2) query.set('depth', '2')
  for (const { of, list, by, take } of expansions)
    query.append('x', [`${of}.${list}`, by, take].filter((part) => part !== undefined).join('~'))
  for (const id of hidden) query.append('hide', id)
  for (const [id, { x, y }] of Object.entries(pins)) query.append('pin', `${Math.round(x)},${Math.round(y)},${id}`)
  if (lay > 0) query.set('lay', String(lay))
}

/** `<id>.owners`, or `<id>.owners~share~10`: ids may hold dots and tildes, names of lists hold neither. */
function readExpansion(text: string): Expansion[] {
  const at = text.lastIndexOf('.')
  const [list = '', by, take] = text.slice(at + 1).split('~')
  if (at <= 0 || !/^[a-zA-Z]+$/.test(list)) return []
  const order = orders.find((one) => one === by)
  const count = Number(take)
  if (!order || !Number.isSafeInteger(count) || count < 1) return [{ of: text.slice(0, at), list }]
  return [{ of: text.slice(0, at), list, by: order, take: count }]
}

const vocabulary = {
  kind: Object.keys(entityKinds) as EntityKind[],
  rel: Object.keys(relationshipTypes) as RelationshipType[],
  says: [...standings] as Standing[],
} as const

/** `rel=OWNS,CONTROLS` names what is on, so that a link made before a word was added still gives the same picture. */
export function readFilters(query: URLSearchParams): Filters {
  const also = query.get('also')?.split(',') ?? []
  return {
    kindsOff: off(query, 'kind'),
    typesOff: off(query, 'rel'),
    standingsOff: off(query, 'says'),
    ended: also.includes('ended'),
    inferred: also.includes('inferred'),
  }
}

export function writeFilters(query: URLSearchParams, { kindsOff, typesOff, standingsOff, ended, inferred }: Filters): void {
  const on = (name: keyof typeof vocabulary, words: readonly string[]): void => {
    if (words.length > 0) query.set(name, vocabulary[name].filter((word) => !words.includes(word)).join(','))
  }
  on('kind', kindsOff)
  on('rel', typesOff)
  on('says', standingsOff)
  const also = [ended ? 'ended' : '', inferred ? 'inferred' : ''].filter(Boolean)
  if (also.length > 0) query.set('also', also.join(','))
}

function off<N extends keyof typeof vocabulary>(query: URLSearchParams, name: N): (typeof vocabulary)[N][number][] {
  const on = query.get(name)?.split(',')
  const words: readonly (typeof vocabulary)[N][number][] = vocabulary[name]
  return on ? words.filter((word) => !on.includes(word)) : []
}

/** An entity by its id, or the relationships of one line by theirs. */
export function readSelection(query: URLSearchParams): Selection {
  const id = query.get('sel')
  if (id !== null) return { of: 'entity', id }
  const ids = query.getAll('line')
  return ids.length > 0 ? { of: 'relationships', ids } : undefined
}

export function writeSelection(query: URLSearchParams, selection: Selection): void {
  if (selection?.of === 'entity') query.set('sel', selection.id)
  if (selection?.of === 'relationships') for (const id of selection.ids) query.append('line', id)
}
