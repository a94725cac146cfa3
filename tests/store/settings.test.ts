import { join } from 'node:path'
import { expect, it } from 'vitest'
import { storeSettings } from '#graph'

it('without an environment the graph is a file in data/', () => {
  expect(storeSettings({})).toEqual({ dataFile: join('data', 'graph.grafeo') })
})

it('an environment that names a Neo4j needs its password', () => {
  expect(storeSettings({ NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'secret' }).neo4j).toEqual({
    uri: 'bolt://127.0.0.1:7687',
    user: 'neo4j',
    password: 'secret',
    database: 'neo4j',
  })
  expect(() => storeSettings({ NEO4J_URI: 'bolt://127.0.0.1:7687' })).toThrow('NEO4J_PASSWORD is not set')
})

it.each(['127.0.0.1:7687', 'http://127.0.0.1:7474', 'bolt://', 'neo4j+tls://elsewhere'])(
  'an address that no driver takes is refused, with one that fits: %s',
  (uri) => {
    expect(() => storeSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' })).toThrow(`NEO4J_URI is ${uri}, expected an address such as`)
  },
)
