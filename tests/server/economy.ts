import { company, type DossierForTests, wire } from '../ingest/dossier-for-tests.ts'

export type Held = readonly [
  owner: string,
  owned: string,
  share: string | { readonly lo?: string; readonly hi?: string } | undefined,
  more?: object,
]

/** A dossier of stakes, each a claim of its own; whoever is named owns, and `kinds` says who is no company. */
export function economy(stakes: readonly Held[], more: { readonly entities?: object; readonly claims?: object } = {}): DossierForTests {
  const names = [...new Set([...stakes.map(([owner]) => owner), ...stakes.map(([, owned]) => owned)])]
  const share = (given: Held[2]) => (given === undefined ? {} : { share: typeof given === 'string' ? { lo: given, hi: given } : given })
  return {
    dossier: 'economy',
    version: '2024-01-01',
    sources: { wire, report: { ...wire, kind: 'companyDisclosure' } },
    entities: { ...Object.fromEntries(names.map((name) => [name, company(name)])), ...more.entities },
    claims: {
      ...Object.fromEntries(
        stakes.map(([owner, owned, given, rest], place) => [
          `stake-${place}`,
          {
            subject: owner,
            predicate: 'OWNS',
            object: owned,
            direct: true,
            mode: 'report',
            speaker: 'unknown',
            source: 'wire',
            locator: `s${place}`,
            text: `${owner} is said to own a part of ${owned}.`,
            lastConfirmed: '2023-12-31',
            ...share(given),
            ...rest,
          },
        ]),
      ),
      ...more.claims,
    },
  }
}
