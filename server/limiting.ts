import { getOperationAST, parse, type Source } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { AnsweredRequest } from './answered-request.ts'
import { complexityOf } from './complexity.ts'
import { fault } from './faults.ts'
import { checkShape, checkText, limits, nestsTooDeep } from './limits.ts'

/** Refuses what exceeds the limits, each before the work it would cost. */
export function limiting(
  requestOf: (request: Request) => AnsweredRequest,
  spend: (address: string, points: number) => void,
): Plugin<{ request: Request }> {
  return {
    onParams: ({ params }) => {
      if (nestsTooDeep([params.variables, params.extensions])) {
        throw fault('TOO_COMPLEX', `The variables nest deeper than ${limits.variablesDepth} levels.`)
      }
    },
    onParse: ({ setParseFn }) => {
      setParseFn((source: string | Source) => {
        const text = typeof source === 'string' ? source : source.body
        checkText(text)
        const document = parse(text)
        checkShape(document)
        return document
      })
    },
    onExecute: ({ args }) => {
      const operation = getOperationAST(args.document, args.operationName)
      if (!operation) return
      const complexity = complexityOf(args.schema, args.document, operation, args.variableValues ?? {})
      if (complexity === undefined) return
      const { request } = args.contextValue
      const answering = requestOf(request)
      answering.complexity = complexity
      if (complexity > limits.complexity) {
        throw fault(
          'TOO_COMPLEX',
          `The query costs ${complexity} points, at most ${limits.complexity} are answered: ask for smaller pages.`,
        )
      }
      spend(answering.address, complexity)
    },
  }
}
