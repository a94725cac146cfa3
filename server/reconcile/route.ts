import type { Json } from '#vocabulary'
import { boundedText } from '../bounded-text.ts'
import { badInput, fault } from '../faults.ts'
import type { Graph } from '../loaders.ts'
import { isMap } from '../schema/values.ts'
import { extended, proposal } from './extend.ts'
import { manifest, reconcileLimits } from './manifest.ts'
import { preview } from './preview.ts'
import { answers } from './queries.ts'
import { flyoutOf, type Suggested, suggestions } from './suggest.ts'

/** What a request to the service is counted as, in complexity points: a query is three searches of 200 candidates. */
const POINTS = 100

type Asked = { readonly graph: Graph; readonly spend: (points: number) => void }

/** The reconciliation service, API 0.2: https://www.w3.org/community/reconciliation/ */
export async function reconciled(request: Request, url: URL, { graph, spend }: Asked): Promise<Response> {
  const path = url.pathname.slice('/reconcile'.length)
  const { searchParams } = url
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) return notAllowed('GET, HEAD, POST')
  if (path === '' || path === '/') return service(request, url, { graph, spend })
  if (request.method === 'POST') return notAllowed('GET, HEAD')
  spend(POINTS)
  const [, place = '', what = ''] = path.split('/')
  if (place === 'properties' && what === '') return Response.json(proposal(searchParams.get('type'), searchParams.get('limit')))
  if (place === 'preview') return previewed(searchParams.get('id') ?? what, url.origin, graph)
  if (place === 'suggest' && isSuggested(what)) {
    const cursor = Number(searchParams.get('cursor') ?? 0)
    if (!Number.isInteger(cursor) || cursor < 0) throw badInput('cursor: expected a whole number')
    return Response.json({ result: await suggestions(what, searchParams.get('prefix') ?? '', cursor, graph) })
  }
  const found = place === 'flyout' && isSuggested(what) ? await flyoutOf(what, searchParams.get('id') ?? '', graph) : undefined
  return found ? Response.json(found) : Response.json({ error: 'Nothing is served here.' }, { status: 404 })
}

/** The manifest, or an answer to `queries` or `extend`, from the address or a form. */
async function service(request: Request, url: URL, { graph, spend }: Asked): Promise<Response> {
  const given = request.method === 'POST' ? await form(request) : url.searchParams
  const [queries, extend] = [given.get('queries'), given.get('extend')]
  if (queries !== null) {
    const batch = parsed('queries', queries)
    if (!isMap(batch)) throw badInput('queries: expected an object of queries by key')
    const keys = Object.keys(batch)
    if (keys.length > reconcileLimits.batch) {
      throw fault('TOO_COMPLEX', `The batch holds ${keys.length} queries, at most ${reconcileLimits.batch} are answered at once.`)
    }
    spend(POINTS * Math.max(1, keys.length))
    return Response.json(await answers(new Map(keys.map((key) => [key, batch[key] ?? null])), graph))
  }
  spend(POINTS)
  return extend === null ? Response.json(manifest(url.origin)) : Response.json(await extended(parsed('extend', extend), graph))
}

const notAllowed = (allow: string): Response =>
  Response.json({ error: `Only ${allow} is answered here.` }, { status: 405, headers: { allow } })

const isSuggested = (what: string): what is Suggested => ['entity', 'property', 'type'].includes(what)

async function form(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) throw badInput('Send the batch as a form: application/x-www-form-urlencoded.')
  return new URLSearchParams(await boundedText(request))
}

function parsed(argument: string, text: string): Json {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw badInput(`${argument}: expected JSON`)
    throw error
  }
}

async function previewed(id: string, origin: string, graph: Graph): Promise<Response> {
  const entity = await graph.entity(id)
  if (!entity || entity.protected) return Response.json({ error: 'No such entity.' }, { status: 404 })
  return new Response(preview(entity, origin), { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
