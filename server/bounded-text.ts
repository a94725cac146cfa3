import { fault } from './faults.ts'
import { limits } from './limits.ts'

/** The body as text, its bytes counted as they are read; TOO_COMPLEX where there are too many. */
export async function boundedText(request: Request): Promise<string> {
  if (!request.body) return ''
  const decoder = new TextDecoder()
  const reader = request.body.getReader()
  let bytes = 0
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > limits.bodyBytes) {
      await reader.cancel()
      throw fault('TOO_COMPLEX', `The body has more than ${limits.bodyBytes} bytes.`)
    }
    text += decoder.decode(value, { stream: true })
  }
}
