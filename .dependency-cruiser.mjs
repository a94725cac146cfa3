/** Who may import whom; each rule with its reason. ARCHITECTURE.md draws the same picture. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export default {
  forbidden: [
    rule(
      'no-cycles',
      'A cycle cannot be read from either end; types of server/schema may refer to each other.',
      { pathNot: '^server/schema/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'no-orphans',
      'A file nobody imports is dead, or wired wrongly.',
      { orphan: true, pathNot: ['\\.d\\.ts$', '\\.config\\.ts$', '^tests/', '^scripts/', 'worker', '^web/api/generated'] },
      {},
    ),
    rule(
      'vocabulary-imports-nothing',
      'The words come first; whoever needs a word must not drag a voice along.',
      { path: '^cypher/vocabulary/' },
      { pathNot: '^cypher/vocabulary/' },
    ),
    rule(
      'neo4j-driver-in-one-file',
      'One file knows the driver, so that its rules (deadlines, BigInt, sessions) stand in one place.',
      { pathNot: ['^cypher/store/neo4j\\.ts$', '^(tests|scripts)/'] },
      { path: 'node_modules/neo4j-driver' },
    ),
    rule(
      'embedded-engine-in-one-file',
      'One file knows the embedded engine and its traps.',
      { pathNot: ['^cypher/store/embedded\\.ts$', '^(tests|scripts)/'] },
      { path: 'node_modules/@grafeo-db' },
    ),
    rule(
      'cytoscape-in-one-folder',
      'The other views draw the same plain data and must not depend on one library.',
      { pathNot: ['^web/graph/', '^tests/'] },
      { path: 'node_modules/cytoscape' },
    ),
    rule(
      'ownership-is-pure',
      'The arithmetic is checked by hand and by machine: no file, no clock, no database.',
      { path: '^ownership/' },
      { pathNot: ['^ownership/', '^cypher/vocabulary/', 'node_modules/fraction'] },
    ),
    rule(
      'relate-is-pure',
      'Derivation is one function of claims; it must give the same anywhere.',
      { path: '^ingest/relate/' },
      { pathNot: ['^ingest/relate/', '^cypher/vocabulary/'] },
    ),
    rule(
      'server-does-not-meet-ingest',
      'The server only reads; what writes runs as its own process.',
      { path: '^server/' },
      { path: ['^ingest/', '^web/'] },
    ),
    rule('ingest-does-not-meet-server', 'A load must run where no server is.', { path: '^ingest/' }, { path: ['^server/', '^web/'] }),
    rule(
      'web-knows-words-and-schema',
      'The browser knows the vocabulary and the published schema, nothing else.',
      { path: '^web/' },
      { path: ['^server/', '^ingest/', '^cypher/(?!vocabulary/)'] },
    ),
    rule(
      'features-do-not-meet',
      'A feature is what a person does; shared state lives in web/state.',
      { path: '^web/features/([^/]+)/' },
      { path: '^web/features/', pathNot: '^web/features/$1/' },
    ),
    rule(
      'sources-stand-alone',
      'A format is one module: it knows no other format and never the store.',
      { path: '^ingest/sources/' },
      { path: ['^ingest/sources/', '^cypher/store/'] },
    ),
    rule('tests-are-not-imported', 'What ships must not lean on what tests it.', { pathNot: '^tests/' }, { path: '^tests/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^web/dist/', '^node_modules/@graphql-typed-document-node'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      conditionNames: ['import', 'default'],
      exportsFields: ['exports'],
    },
  },
}
