import { createHash, randomUUID } from 'node:crypto'
import type { GraphState } from '#vocabulary'

/** What is known of a request while it is answered: for its log line, its tag, and whoever asks for its graph. */
export type AnsweredRequest = {
  readonly id: string
  readonly startedAt: number
  address: string
  /** Ends the connection; false where there is none. */
  hangUp: () => boolean
  /** Statements asked of the store so far. */
  statements: () => number
  operation?: string
  /** Of the document, so that a log can be searched without holding what was asked. */
  documentHash?: string
  complexity?: number
  state?: Promise<GraphState | undefined>
  /** The tag of the answer on a state of the graph. */
  tag?: (state: GraphState | undefined) => string | undefined
  isUnchanged: boolean
  hasFaults: boolean
  /** What a load brought is not in it yet. */
  isPassing: boolean
}

const SAFE_ID = /^[\w.-]{1,64}$/

/** Takes the id a caller sent where it is harmless. */
export function answeredRequest(request: Request): AnsweredRequest {
  const sent = request.headers.get('x-request-id')
  return {
    id: sent !== null && SAFE_ID.test(sent) ? sent : randomUUID(),
    startedAt: performance.now(),
    address: 'unknown',
    hangUp: () => false,
    statements: () => 0,
    isUnchanged: false,
    hasFaults: false,
    isPassing: false,
  }
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)
