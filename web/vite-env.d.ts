declare module '*.css'

declare module 'virtual:catalogue/en' {
  import type { CompiledMessage } from '@lingui/core'

  const messages: Record<string, CompiledMessage>
  export default messages
}

declare module '*?worker' {
  const worker: new (options?: { name?: string }) => Worker
  export default worker
}
