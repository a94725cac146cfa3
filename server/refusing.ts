import type { Logger } from 'pino'
import { codeOfFault, type FaultCode } from './faults.ts'
import { masked } from './masking.ts'

const statuses = {
  BAD_USER_INPUT: 400,
  TOO_COMPLEX: 413,
  TIMEOUT: 504,
  UNAVAILABLE: 503,
  RATE_LIMITED: 429,
  INTERNAL: 500,
} satisfies { [code in FaultCode]: number }

/** The answer of a route that speaks HTTP alone; a fault becomes a status and a sentence, what nobody may read is masked. */
export async function refusing(answer: () => Promise<Response>, logger: Logger): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    const readable = masked(error, logger)
    const code = codeOfFault(readable)
    const isForLater = code === 'UNAVAILABLE' || code === 'RATE_LIMITED'
    return Response.json({ error: readable.message, code }, { status: statuses[code], headers: isForLater ? { 'retry-after': '5' } : {} })
  }
}
