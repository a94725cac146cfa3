import { type Day, isDay, isRelationshipType, type RelationshipType, type Standing, standings } from '#vocabulary'
import type { Canvas } from './canvas.ts'
import { readCanvas, readFilters, readSelection, writeCanvas, writeFilters, writeSelection } from './explorer-query.ts'
import { type Filters, noFilters } from './filters.ts'
import { type OwnershipScreen, readOwnership, writeOwnership } from './ownership-screen.ts'
import { type Evidence, type Question, typedState } from './question.ts'
import type { Selection } from './selection.ts'

export type Screen =
  | { readonly name: 'home' }
  | { readonly name: 'profile'; readonly id: string }
  | { readonly name: 'explore' }
  | PathsScreen
  | OwnershipScreen
  | { readonly name: 'rules' }
  | { readonly name: 'sources'; readonly tab: SourcesTab; readonly source?: string }
  | { readonly name: 'nowhere'; readonly path: string }

/** From one entity to another, over these types (none named: all), within so many steps. */
export type PathsScreen = {
  readonly name: 'paths'
  readonly from: string | undefined
  readonly to: string | undefined
  readonly types: readonly RelationshipType[]
  readonly hops: number
}

export const MOST_HOPS = 6
const HOPS = 4
export const noPath: PathsScreen = { name: 'paths', from: undefined, to: undefined, types: [], hops: HOPS }

export const sourcesTabs = ['list', 'contradictions', 'missing'] as const
export type SourcesTab = (typeof sourcesTabs)[number]

export const views = ['graph', 'table', 'tree'] as const
export type View = (typeof views)[number]

/** Everything a link gives again. The picture is not in it: layouts are seeded, and only pins carry positions. */
export type Address = {
  readonly screen: Screen
  readonly question: Question
  readonly canvas: Canvas
  readonly filters: Filters
  readonly selection: Selection
  readonly view: View | undefined
  /** The data version that the link was made on. */
  readonly version: number | undefined
}

export function readAddress(path: string, search: string): Address {
  const query = new URLSearchParams(search)
  const version = Number(query.get('v'))
  const screen = readScreen(path, query)
  return {
    screen,
    question: readQuestion(query),
    canvas: readCanvas(query),
    filters: screen.name === 'explore' ? readFilters(query) : noFilters,
    selection: readSelection(query),
    view: views.find((view) => view === query.get('view')),
    version: Number.isSafeInteger(version) && version > 0 ? version : undefined,
  }
}

/** The address as path and query, the parts of other screens left out. */
export function writeAddress({ screen, question, canvas, filters, selection, view, version }: Address): string {
  const query = new URLSearchParams()
  if (screen.name === 'explore') {
    if (version) query.set('v', String(version))
    writeCanvas(query, canvas)
    writeFilters(query, filters)
    if (view) query.set('view', view)
  }
  if (screen.name === 'sources') writeSources(query, screen)
  if (screen.name === 'paths') writePaths(query, screen)
  if (screen.name === 'ownership') {
    writeOwnership(query, screen)
    if (view) query.set('view', view)
  }
  writeQuestion(query, question)
  writeSelection(query, selection)
  const text = query.toString()
  return text ? `${pathOf(screen)}?${text}` : pathOf(screen)
}

export function pathOf(screen: Screen): string {
  if (screen.name === 'home') return '/'
  if (screen.name === 'profile') return `/e/${encodeURIComponent(screen.id)}`
  if (screen.name === 'ownership') return `/ownership/${encodeURIComponent(screen.id)}`
  return screen.name === 'nowhere' ? screen.path : `/${screen.name}`
}

function readScreen(path: string, query: URLSearchParams): Screen {
  if (path === '/' || path === '/index.html') return { name: 'home' }
  if (path.startsWith('/e/')) return { name: 'profile', id: decoded(path.slice(3)) }
  if (path.startsWith('/ownership/')) return readOwnership(decoded(path.slice('/ownership/'.length)), query)
  if (path === '/rules') return { name: 'rules' }
  if (path === '/explore') return { name: 'explore' }
  if (path === '/paths') return readPaths(query)
  if (path !== '/sources') return { name: 'nowhere', path }
  const source = query.get('source')
  const tab = sourcesTabs.find((one) => one === query.get('tab')) ?? 'list'
  return { name: 'sources', tab, ...(source ? { source } : {}) }
}

function readPaths(query: URLSearchParams): PathsScreen {
  const hops = Number(query.get('hops'))
  return {
    name: 'paths',
    from: query.get('from') ?? undefined,
    to: query.get('to') ?? undefined,
    types: (query.get('rel')?.split(',') ?? []).filter((word): word is RelationshipType => isRelationshipType(word)),
    hops: Number.isInteger(hops) && hops >= 1 && hops <= MOST_HOPS ? hops : HOPS,
  }
}

function writePaths(query: URLSearchParams, { from, to, types, hops }: PathsScreen): void {
  if (from !== undefined) query.set('from', from)
  if (to !== undefined) query.set('to', to)
  if (types.length > 0) query.set('rel', types.join(','))
  if (hops !== HOPS) query.set('hops', String(hops))
}

function writeSources(query: URLSearchParams, { tab, source }: Extract<Screen, { readonly name: 'sources' }>): void {
  if (tab !== 'list') query.set('tab', tab)
  if (source) query.set('source', source)
}

function readQuestion(query: URLSearchParams): Question {
  const group = query.get('group')
  return {
    asOf: day(query.get('asof')),
    knownAt: day(query.get('known')),
    evidence: readEvidence(query),
    state: group === null ? undefined : typedState(group),
    rule: query.get('rule') ?? undefined,
  }
}

function readEvidence(query: URLSearchParams): Evidence {
  const origins = Number(query.get('origins'))
  return {
    standing: standings.find((word): word is Standing => word === query.get('standing')),
    origins: origins === 2 || origins === 3 ? origins : 1,
    without: query.getAll('without'),
  }
}

function writeQuestion(query: URLSearchParams, { asOf, knownAt, evidence, state, rule }: Question): void {
  if (asOf) query.set('asof', asOf)
  if (knownAt) query.set('known', knownAt)
  if (state) query.set('group', state)
  if (rule) query.set('rule', rule)
  if (evidence.standing) query.set('standing', evidence.standing)
  if (evidence.origins > 1) query.set('origins', String(evidence.origins))
  for (const source of evidence.without) query.append('without', source)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (fault) {
    if (fault instanceof URIError) return text
    throw fault
  }
}

const day = (text: string | null): Day | undefined => (text !== null && isDay(text) ? text : undefined)
