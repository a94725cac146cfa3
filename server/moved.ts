import type { Plugin } from 'graphql-yoga'
import type { GraphStore } from '#graph'
import type { AnsweredRequest } from './answered-request.ts'

/** Where the data moved on while a question was answered, its answer says between which versions, and is not kept under a tag. */
export function movedVersions(of: (request: Request) => AnsweredRequest, store: Pick<GraphStore, 'state'>): Plugin {
  return {
    onResultProcess: async ({ request, result, setResult }) => {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !result.data) return
      const answering = of(request)
      // A graph that cannot be reached has answered nothing that could mix two versions.
      const [before, after] = await Promise.all([answering.state, store.state()].map((state) => state?.catch(() => undefined)))
      if (!before || !after || before.dataVersion === after.dataVersion) return
      answering.isPassing = true
      setResult({ ...result, extensions: { ...result.extensions, dataVersion: [before.dataVersion, after.dataVersion] } })
    },
  }
}
