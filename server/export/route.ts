import type { Logger } from 'pino'
import type { GraphStore } from '#graph'
import type { GraphState, Source } from '#vocabulary'
import { hashOf } from '../answered-request.ts'
import { type AskedClock, today } from '../clock.ts'
import { readCursor } from '../cursor.ts'
import { fault } from '../faults.ts'
import { limits } from '../limits.ts'
import { type Bundle, listName, tallied, textOf } from './bundle.ts'
import { citationNumbers } from './citations.ts'
import { claims } from './claims.ts'
import { companies } from './companies.ts'
import type { Export, Part } from './export.ts'
import { gexfType } from './gexf.ts'
import { uses } from './licences.ts'
import { manifest } from './manifest.ts'
import { network } from './network.ts'
import { ownership } from './ownership.ts'
import { parametersOf } from './parameters.ts'
import { participants } from './participants.ts'
import { relationships } from './relationships.ts'
import { streamOf } from './streaming.ts'
import { writers } from './writers.ts'

const exports: { readonly [name: string]: Export | undefined } = { companies, relationships, claims, network, ownership, participants }

export type Surroundings = {
  readonly store: Pick<GraphStore, 'state'>
  readonly logger: Logger
  readonly part: Part
  readonly spend: (points: number) => void
  /** Ends the connection, where there is one: what was sent is not whole. */
  readonly hangUp: () => boolean
  /** Takes one of the places, and gives it back. */
  readonly takeSlot: () => () => void
}

type Asked = { readonly name: string; readonly format: Bundle['format']; readonly definition: Export; readonly isManifest: boolean }

/** What an export is counted as, in complexity points. */
const POINTS = 5_000

/** `GET /export/<name>.<format>`, and the same with `.manifest.json`: what is in it, what it cites, and how it may be used. */
export async function exported(request: Request, url: URL, around: Surroundings): Promise<Response> {
  const asked = askedExport(url.pathname)
  if (!asked) return Response.json({ error: `No such export; there are ${offered()}.` }, { status: 404 })
  const state = await around.store.state()
  if (!state) throw fault('UNAVAILABLE', 'The graph is empty.')
  const given = commonOf(asked, url.searchParams)
  const headers = headersOf(asked, url, state, given.clock)
  if (request.headers.get('if-none-match')?.includes(headers.etag)) return new Response(null, { status: 304, headers })
  around.spend(POINTS)
  const giveBack = around.takeSlot()
  let isStreaming = false
  try {
    const bundle = await bundleOf(asked, given, state, around)
    if (request.method === 'HEAD') return new Response(null, { headers })
    if (asked.isManifest) {
      const told = manifest(bundle, await tallied(bundle), state, given.clock, addressOf(asked, url, given.clock))
      return new Response(`${JSON.stringify(told, null, 1)}\n`, { headers })
    }
    const cutShort = (error: unknown) => {
      around.logger.error({ err: error }, 'an export was cut short')
      return around.hangUp()
    }
    isStreaming = true
    const ends = { deadline: limits.exportMilliseconds, gone: request.signal, ended: giveBack, cutShort }
    return new Response(streamOf(textOf(bundle), ends), { headers })
  } finally {
    if (!isStreaming) giveBack()
  }
}

function askedExport(path: string): Asked | undefined {
  const [, name = '', format = '', ending] = /^\/export\/([a-z]+)\.([a-z]+)(\.manifest\.json)?$/.exec(path) ?? []
  const definition = Object.hasOwn(exports, name) ? exports[name] : undefined
  const known = definition?.formats.find((one) => one === format)
  return definition && known ? { name, format: known, definition, isManifest: ending !== undefined } : undefined
}

const offered = (): string =>
  Object.entries(exports)
    .flatMap(([name, definition]) => (definition?.formats ?? []).map((format) => `${name}.${format}`))
    .join(', ')

/** The arguments that every export takes. */
function commonOf({ name, definition }: Asked, search: URLSearchParams) {
  const parameters = parametersOf(search, [...definition.takes, 'asOf', 'knownAt', 'licence', ...(definition.isResumed ? ['after'] : [])])
  const day = today()
  const clock: AskedClock = { asOf: parameters.day('asOf') ?? day, knownAt: parameters.day('knownAt') ?? day, history: false }
  const from = parameters.text('after')
  return {
    parameters,
    clock,
    use: parameters.word('licence', uses),
    after: from === undefined ? undefined : readCursor(listName(name), from),
  }
}

/** Refuses what does not fit before anything is sent; the rest is asked part by part, all of it of one data version. */
async function bundleOf(
  { name, format, definition }: Asked,
  { parameters, clock, use, after }: ReturnType<typeof commonOf>,
  { dataVersion }: GraphState,
  { part, store }: Surroundings,
): Promise<Bundle> {
  const unmoved: Part = async (work) => {
    const answer = await part(work)
    if ((await store.state())?.dataVersion !== dataVersion) throw fault('UNAVAILABLE', 'The data moved on while they were read; ask again.')
    return answer
  }
  const all = await unmoved((graph) => graph.allSources())
  const places = citationNumbers(all)
  const numbers = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => places.get(id) ?? []))].sort((a, b) => a - b)
  const prepared = await definition.prepare(parameters, { clock, after, part: unmoved, numbers })
  const sources = new Map(all.map((source): [string, Source] => [source.id, source]))
  return { name, format, definition, prepared, sources, numbers, use, isBeginning: after === undefined }
}

function headersOf({ name, format, isManifest }: Asked, url: URL, state: GraphState, clock: AskedClock) {
  const type = isManifest ? 'application/json; charset=utf-8' : format === 'gexf' ? gexfType : writers[format].type
  const tag = hashOf(JSON.stringify([state.dataVersion, state.schemaVersion, url.pathname, url.search, clock.asOf, clock.knownAt]))
  return {
    'content-type': type,
    etag: `"${tag}"`,
    'cache-control': 'no-cache',
    'access-control-expose-headers': 'etag, link',
    ...(!isManifest && {
      link: `<${url.pathname}.manifest.json${url.search}>; rel="describedby"; type="application/json"`,
      'content-disposition': `attachment; filename="throughline-${name}.${format}"`,
    }),
  }
}

/** The address that gives the same again on this data version, whatever day it is. */
function addressOf({ name, format }: Asked, url: URL, { asOf, knownAt }: AskedClock): string {
  const query = new URLSearchParams(url.searchParams)
  query.set('asOf', asOf)
  query.set('knownAt', knownAt)
  return `/export/${name}.${format}?${query}`
}
