export { GraphError, type GraphErrorCode, graphErrorCodes } from './errors.ts'
export type * from './store/graph-store.ts'
