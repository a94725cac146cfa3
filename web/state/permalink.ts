import {
  type Day,
  type EntityKind,
  isDay,
  isEntityKind,
  isRelationshipType,
  type RelationshipType,
  type Standing,
  standings,
} from '#vocabulary'
import { type Canvas, type Expansion, emptyCanvas } from './canvas.ts'
import { type Filters, noFilters } from './filters.ts'
import type { Question } from './question.ts'
import type { Selection } from './selection.ts'

export type Screen =
  | { readonly name: 'home' }
  | { readonly name: 'profile'; readonly id: string }
  | { readonly name: 'explore' }
  | { readonly name: 'sources'; readonly tab: 'list' | 'contradictions' }
  | { readonly name: 'nowhere'; readonly path: string }

export type View = 'graph' | 'table'

/** Everything a link gives again. The picture is not in it: layouts are seeded, and only pins carry positions. */
export type Address = {
  readonly screen: Screen
  readonly question: Question
  readonly canvas: Canvas
  readonly filters: Filters
  readonly selection: Selection
  readonly view: View | undefined
}

export function readAddress(path: string, search: string): Address {
  const query = new URLSearchParams(search)
  return {
    screen: readScreen(path, query),
    question: { asOf: day(query.get('asOf')), knownAt: day(query.get('knownAt')) },
    canvas: readCanvas(query),
    filters: readFilters(query),
    selection: readSelection(query),
    view: viewOf(query.get('view')),
  }
}

/** The address as path and query, the parts of other screens left out. */
export function writeAddress(address: Address): string {
  const { screen, question } = address
  const query = new URLSearchParams()
  if (screen.name === 'explore') writeExplorer(query, address)
  if (screen.name === 'sources' && screen.tab === 'contradictions') query.set('tab', screen.tab)
  if (screen.name !== 'explore' && address.selection) writeSelection(query, address.selection)
  if (question.asOf) query.set('asOf', question.asOf)
  if (question.knownAt) query.set('knownAt', question.knownAt)
  const text = query.toString()
  return text ? `${pathOf(screen)}?${text}` : pathOf(screen)
}

export function pathOf(screen: Screen): string {
  if (screen.name === 'home') return '/'
  if (screen.name === 'profile') return `/e/${encodeURIComponent(screen.id)}`
  return screen.name === 'nowhere' ? screen.path : `/${screen.name}`
}

function readScreen(path: string, query: URLSearchParams): Screen {
  if (path === '/' || path === '/index.html') return { name: 'home' }
  if (path.startsWith('/e/')) return { name: 'profile', id: decoded(path.slice(3)) }
  if (path === '/explore') return { name: 'explore' }
  if (path === '/sources') return { name: 'sources', tab: query.get('tab') === 'contradictions' ? 'contradictions' : 'list' }
  return { name: 'nowhere', path }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (fault) {
    if (fault instanceof URIError) return text
    throw fault
  }
}

function readCanvas(query: URLSearchParams): Canvas {
  const pins = query.getAll('pin').flatMap((text) => {
    const found = /^(-?\d+),(-?\d+),(.+)$/.exec(text)
    return found?.[3] ? [[found[3], { x: Number(found[1]), y: Number(found[2]) }] as const] : []
  })
  return {
    ...emptyCanvas,
    seeds: query.getAll('seed'),
    expansions: query.getAll('x').flatMap(readExpansion),
    hidden: query.getAll('hide'),
    pins: Object.fromEntries(pins),
  }
}

/** `<id>.owners`: ids may hold dots, names of lists do not. */
function readExpansion(text: string): Expansion[] {
  const at = text.lastIndexOf('.')
  return at > 0 ? [{ of: text.slice(0, at), list: text.slice(at + 1) }] : []
}

function readFilters(query: URLSearchParams): Filters {
  const origins = Number(query.get('origins'))
  const also = words(query, 'also')
  return {
    kindsOff: words(query, 'kindsOff').filter((word): word is EntityKind => isEntityKind(word)),
    typesOff: words(query, 'typesOff').filter((word): word is RelationshipType => isRelationshipType(word)),
    standingsOff: words(query, 'standingsOff').filter((word): word is Standing => standings.some((standing) => standing === word)),
    originsAtLeast: origins === 2 || origins === 3 ? origins : noFilters.originsAtLeast,
    ended: also.includes('ended'),
    inferred: also.includes('inferred'),
  }
}

function readSelection(query: URLSearchParams): Selection {
  const id = query.get('sel')
  if (id !== null) return { of: 'entity', id }
  const ids = query.getAll('rel')
  return ids.length > 0 ? { of: 'relationships', ids } : undefined
}

function writeExplorer(query: URLSearchParams, { canvas, filters, selection, view }: Address): void {
  for (const seed of canvas.seeds) query.append('seed', seed)
  for (const { of, list } of canvas.expansions) query.append('x', `${of}.${list}`)
  for (const id of canvas.hidden) query.append('hide', id)
  for (const [id, { x, y }] of Object.entries(canvas.pins)) query.append('pin', `${Math.round(x)},${Math.round(y)},${id}`)
  for (const list of ['kindsOff', 'typesOff', 'standingsOff'] as const)
    if (filters[list].length > 0) query.set(list, filters[list].join(' '))
  if (filters.originsAtLeast > 1) query.set('origins', String(filters.originsAtLeast))
  const also = [filters.ended ? 'ended' : '', filters.inferred ? 'inferred' : ''].filter(Boolean)
  if (also.length > 0) query.set('also', also.join(' '))
  if (selection) writeSelection(query, selection)
  if (view) query.set('view', view)
}

function writeSelection(query: URLSearchParams, selection: NonNullable<Selection>): void {
  if (selection.of === 'entity') query.set('sel', selection.id)
  else for (const id of selection.ids) query.append('rel', id)
}

const words = (query: URLSearchParams, name: string): string[] => query.get(name)?.split(' ') ?? []
const viewOf = (text: string | null): View | undefined => (text === 'graph' || text === 'table' ? text : undefined)
const day = (text: string | null): Day | undefined => (text !== null && isDay(text) ? text : undefined)
