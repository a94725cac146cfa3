export { GraphError, type GraphErrorCode, graphErrorCodes } from './errors.ts'
export type * from './store/graph-store.ts'
export { openStore, type StoreSettings } from './store/open-store.ts'
export { dataFolder, type Environment, storeSettings } from './store/settings.ts'
