import { join } from 'node:path'
import { GraphError } from '../errors.ts'
import type { StoreSettings } from './open-store.ts'

export type Environment = { readonly [name: string]: string | undefined }

/** Where data is kept beside the code, or in `DATA_DIR`: the embedded graph, and the log of what people decided. */
export const dataFolder = (environment: Environment): string => environment.DATA_DIR || 'data'

/** Which graph the environment names: a Neo4j, else the file in the data folder. The same for whoever loads and whoever serves. */
export function storeSettings(environment: Environment): StoreSettings {
  const dataFile = join(dataFolder(environment), 'graph.grafeo')
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password, NEO4J_DATABASE: database = 'neo4j' } = environment
  if (!uri) return { dataFile }
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]/.test(uri)) {
    throw new GraphError('BAD_INPUT', `NEO4J_URI is ${uri}, expected an address such as bolt://127.0.0.1:7687`)
  }
  if (!password) throw new GraphError('BAD_INPUT', `NEO4J_URI is ${uri} and NEO4J_PASSWORD is not set: both are needed`)
  return { dataFile, neo4j: { uri, user, password, database } }
}
