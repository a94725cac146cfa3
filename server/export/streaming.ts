type Ends = {
  /** Milliseconds after which it ends: a reader that stopped reading must not hold what others wait for. */
  readonly deadline: number
  /** Says that the reader is gone. */
  readonly gone: AbortSignal
  /** Told once, however it ends. */
  readonly ended: () => void
  /** Told where it ends before its end, so that whoever reads sees that it is not whole; true where the connection is ended by that. */
  readonly cutShort: (error: unknown) => boolean
}

/** A body that asks for the next part only when the one before was taken. */
export function streamOf(parts: AsyncGenerator<string>, { deadline, gone, ended, cutShort }: Ends): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let isOver = false
  let timer: NodeJS.Timeout | undefined
  const end = () => {
    isOver = true
    clearTimeout(timer)
    gone.removeEventListener('abort', end)
    ended()
  }
  // An error of a body whose connection is gone would reach nobody, and is no rejection that anybody handles.
  const breakOff = (controller: ReadableStreamDefaultController, error: unknown) => {
    end()
    if (cutShort(error)) controller.close()
    else controller.error(error)
  }
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        gone.addEventListener('abort', end, { once: true })
        timer = setTimeout(() => {
          const error = new Error('the export took too long')
          breakOff(controller, error)
        }, deadline)
        timer.unref()
      },
      pull: async (controller) => {
        if (isOver) return controller.close()
        try {
          const { done, value } = await parts.next()
          if (isOver) return
          if (!done) return controller.enqueue(encoder.encode(value))
          controller.close()
          end()
        } catch (error) {
          if (isOver) return
          breakOff(controller, error)
        }
      },
      cancel: async () => {
        end()
        await parts.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
