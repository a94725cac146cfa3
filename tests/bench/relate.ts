import type { Claim, EntityKind, Source } from '#vocabulary'
import { type RelateInput, relate } from '../../ingest/relate/relate.ts'
import { MANY } from '../../ingest/relate/rivals.ts'

const PAIRS = 100_000
const CLAIMS_OF_A_PAIR = 3

/** A figure of the bench; `ratio` where it compares two things of one run. */
type Figure = { readonly name: string; readonly value: number; readonly unit: string; readonly ratio?: number }

/** How fast claims become relationships: ordinary pairs beside parsing the same claims, and pairs at and above the most rivals listed. */
export async function benchRelate(): Promise<Figure[]> {
  const input = ordinaryPairs(PAIRS)
  const text = JSON.stringify(input.claims)
  const parsing = seconds(() => JSON.parse(text))
  const ordinary = seconds(() => relate(input))
  const [listed, more] = [rivals(MANY), rivals(5 * MANY)]
  return [
    { name: `relate: pairs of ${CLAIMS_OF_A_PAIR} claims`, value: PAIRS / ordinary, unit: 'pairs/s' },
    { name: `relate: ${PAIRS} such pairs ÷ parsing their claims`, value: ordinary, unit: 's', ratio: ordinary / parsing },
    { name: `relate: a pair of ${MANY} mutual rivals, each known on its day`, value: seconds(() => relate(listed)), unit: 's' },
    { name: `relate: a pair of ${5 * MANY} mutual rivals, each known on its day`, value: seconds(() => relate(more)), unit: 's' },
  ]
}

function seconds(work: () => unknown): number {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

const YEARS = Array.from({ length: 10 }, (_, at) => 2010 + at)

/** Each year three papers: one has the figure, one repeats it with a start, one rounds it or has another. */
function ordinaryPairs(pairs: number): RelateInput {
  const claims: Claim[] = []
  for (let pair = 0; pair < pairs; pair++) {
    const year = YEARS[pair % YEARS.length] ?? 2010
    const share = `0.${String(1000 + (pair % 8000))}`
    const other = pair % 20 === 0 ? `0.0${pair % 9}` : undefined
    claims.push(
      claimOf(pair, 'register', year, { share: { lo: share, hi: share }, direct: true }),
      claimOf(pair, 'paper', year, { share: { lo: share, hi: share }, direct: true, rank: 'largest' }, `${year - 1}-0${1 + (pair % 9)}`),
      claimOf(pair, 'list', year, other ? { share: { lo: other, hi: other }, direct: true } : { direct: true }),
    )
  }
  return { claims, sources, kindOf, authored: [] }
}

/** One pair of which every claim has another figure, each known on a day of its own. */
function rivals(count: number): RelateInput {
  const claims = Array.from({ length: count }, (_, at) => {
    const share = `0.${String(1000 + at)}`
    const knownFrom = new Date(Date.UTC(2015, 0, 1 + at)).toISOString().slice(0, 10)
    return { ...claimOf(0, 'paper', 2015, { share: { lo: share, hi: share }, direct: true }, '2014'), id: `c${at}`, knownFrom }
  })
  return { claims, sources, kindOf, authored: [] }
}

function claimOf(pair: number, source: string, year: number, qualifiers: Claim['qualifiers'], validFrom?: string): Claim {
  const nothing = { via: [], answers: [], replaces: [], driftFrom: [], about: [], locator: '', text: '', broughtBy: 'bench' }
  const ends = { subject: `company/${pair % 9973}`, predicate: 'OWNS', object: `company/${pair}` }
  const claim = { ...nothing, ...ends, id: `${source}-${pair}`, mode: 'report', source: `${source}-${year}`, qualifiers } as const
  return validFrom === undefined ? claim : { ...claim, validFrom }
}

const kindOf = (): EntityKind => 'Company'

const sources: ReadonlyMap<string, Source> = new Map(
  YEARS.flatMap((year) =>
    ['register', 'paper', 'list'].map((name, at): [string, Source] => {
      const id = `${name}-${year}`
      return [id, { id, kind: 'news', licence: 'copyright', derivedFrom: [], publishedOn: `${year}-0${2 + at}-01` }]
    }),
  ),
)
