import type { GraphStore, StoredClaim } from '#graph'
import { OPEN_END } from '#vocabulary'

/** What must stand nowhere: the invented witness of the world, name and all. */
export const secrets = /hidden[\s_.+-]*name|hidden%20name|隐名|SECRET00|dossier:witness/iu

/** Adds to the world what names its invented witness everywhere a source may: claims, titles, addresses, gaps, disputes. */
export async function withWitness(store: GraphStore): Promise<void> {
  const before = await store.state()
  const listings = await store.edgesOfPairs(['LISTED_IN|register:lotus-optics|gazette:entity-list'])
  await store.apply({
    claims: [testimony],
    relationships: listings.map((edge) => ({ ...edge, carried: { ...edge.carried, statedReason: 'as Hidden Name told it' } })),
    sources: [
      {
        id: 'interview',
        kind: 'news',
        title: 'The testimony of Hidden Name',
        author: '隐名',
        url: 'https://gazette.example/hidden-name-speaks',
        licence: 'copyright',
        derivedFrom: [],
        note: 'As Hidden Name told it.',
      },
    ],
    gaps: [{ id: 'gap-w', about: ['tender:school'], aboutRecords: ['tender:school'], text: 'What Hidden Name saw is not known.' }],
    contradictions: [
      {
        id: 'x-w',
        kind: 'existence',
        claims: ['t01', 's01'],
        also: [],
        about: ['dossier:witness'],
        text: 'Whether Hidden Name saw it.',
        open: true,
        authored: true,
        knownFromDay: '2022-01-01',
        knownToDay: OPEN_END,
      },
    ],
    ...(before && { state: { ...before, dataVersion: before.dataVersion + 1 } }),
  })
}

const testimony: StoredClaim = {
  id: 't01',
  subject: 'dossier:witness',
  predicate: 'recognised',
  object: 'tender:school',
  mode: 'testimony',
  speaker: 'dossier:witness',
  speakerAs: 'Hidden Name, a former pupil',
  via: ['gazette:watch'],
  source: 'gazette',
  locator: 'interview with HIDDEN  NAME, page 2',
  answers: [],
  replaces: [],
  driftFrom: [],
  about: ['dossier:witness'],
  text: 'Hidden Name (隐名) told Watch Network of knowing the cameras.',
  qualifiers: { place: 'First School', seenBy: 'hidden-name', count: '3' },
  broughtBy: 'dossier',
  supports: [],
  knownFromDay: '2022-01-01',
  knownToDay: OPEN_END,
  aboutEntities: ['dossier:witness', 'tender:school'],
}
