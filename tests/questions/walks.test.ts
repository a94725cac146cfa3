import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSeed } from './seed.ts'

const DAHUA = 'uscc:91330000727215176K'

let seed: Awaited<ReturnType<typeof openSeed>>
beforeAll(async () => {
  seed = await openSeed()
})
afterAll(() => seed.close())

type Step = {
  readonly forward: boolean
  readonly sentence: string
  readonly relationship: { readonly from: End; readonly to: End } & Evidence
}
type End = { readonly id: string }
type Evidence = { readonly type: string; readonly standing: string; readonly origins: number; readonly direct?: boolean | null }
type Path = { readonly sentence: string; readonly steps: readonly Step[]; readonly weakest: Step }

const body = `... on Paths { hasMore complete cuts { shown } gaps { reason sentence } nodes { sentence
  weakest { sentence relationship { standing origins } }
  steps { forward sentence relationship {
    id type standing origins from { id } to { id } claims { nodes { speaker { name } source { title } } }
    ... on Owns { direct share { lo hi } } ... on Controls { direct instrument }
  } } } }`

/** The entities a path goes through, each step by its type. */
const wayOf = ({ steps }: Path): string =>
  steps
    .map(({ forward, relationship: { type, from, to } }, at) => {
      const [near, far] = forward ? [from, to] : [to, from]
      return `${at === 0 ? near.id : ''} ${forward ? type : `${type} backward`} ${far.id}`.replaceAll('seed:', '').trim()
    })
    .join(' ')

it('2: through whom Hikvision answers to the Chinese state, and who says so at each step', async () => {
  const { paths } = await seed.ask(
    `{ paths(from: ["seed:cn-state", "seed:cn-sasac"], to: ["seed:hikvision"], types: [OWNS, CONTROLS], asOf: "2024-02-07", limit: 50) { ${body} } }`,
  )
  expect(paths).toMatchObject({ complete: true, cuts: [], hasMore: false, gaps: [] })
  const ways = new Map<string, Path>(paths.nodes.map((path: Path) => [wayOf(path), path]))
  const chain = ways.get('cn-state OWNS cetc OWNS cethik OWNS hikvision')
  expect(chain?.steps.map(({ relationship }) => relationship)).toMatchObject([
    { standing: 'REPORTED', origins: 1, share: { lo: 1, hi: 1 } },
    { standing: 'REPORTED', origins: 2, share: { lo: 1, hi: 1 } },
    { standing: 'REPORTED', origins: 1, share: { lo: 0.3888, hi: 0.3888 } },
  ])
  expect(chain?.weakest.sentence).toBe('CETHIK Group owns 38.88 % of Hikvision (reported, 1 origin, last confirmed 2024-01)')
  for (const { relationship } of chain?.steps ?? []) {
    const { nodes } = (relationship as unknown as { claims: { nodes: { speaker: { name: string } | null; source: { title: string } }[] } })
      .claims
    expect(nodes.length).toBeGreaterThan(0)
    expect(nodes.every(({ source }) => source.title !== '')).toBe(true)
  }
  for (const to of ['cetc', 'cethik']) {
    const named = [...ways].find(([way]) => way.startsWith(`cn-sasac CONTROLS ${to} `))
    expect(named?.[1].steps[0]?.sentence, to).toMatch(/ by way of: /)
  }
  for (const way of ['cn-state OWNS hikvision', 'cn-sasac OWNS hikvision']) {
    expect(ways.get(way)?.steps[0]?.relationship.direct, way).toBe(false)
    expect(ways.get(way)?.sentence, way).toContain('through others')
  }
})

it('9: no path from Hikvision to the contractor emissions rule, and how hard was looked', async () => {
  const asked = (maxLength: number) =>
    seed.ask(
      `{ paths(from: ["seed:hikvision"], to: ["seed:us-far-2021-015"], types: [PARTICIPATES_IN, IMPOSES, LISTED_IN, PART_OF], maxLength: ${maxLength}, asOf: "2024-02-07") { ${body} } }`,
    )
  const { paths } = await asked(4)
  expect(paths).toMatchObject({ nodes: [], complete: true, cuts: [] })
  expect(paths.gaps.map((gap: { reason: string }) => gap.reason)).toContain('AUTHORED')
  const farther: Path[] = (await asked(5)).paths.nodes
  expect(farther.length).toBeGreaterThan(0)
  expect(farther.every((path) => wayOf(path).includes('IMPOSES backward'))).toBe(true)
})

it('10: which classes of place each source ties to which firm’s equipment', async () => {
  const { network } = await seed.ask(`{ network(seeds: ["seed:hikvision", "seed:dahua"], depth: 2, types: [MAKES, USES, SUPPLIES, COVERS]) {
    ... on Network { complete cuts { reason } nodes { id kind } relationships { type standing origins from { id } to { id } ... on Covers { basis } ... on Uses { usesBasis: basis } } } } }`)
  expect(network).toMatchObject({ complete: true, cuts: [] })
  type Line = {
    readonly type: string
    readonly from: End
    readonly to: End
    readonly standing: string
    readonly origins: number
    readonly basis?: string
  }
  const lines: Line[] = network.relationships
  const between = (type: string, id: string, end: 'from' | 'to') =>
    lines
      .filter((line) => line.type === type && line[end].id.replace('seed:', '') === id)
      .map((line) => line[end === 'from' ? 'to' : 'from'].id.replace('seed:', ''))
      .sort()
  expect(between('MAKES', 'camera-networks-taken-together', 'to')).toEqual(['hikvision', DAHUA])
  expect(between('USES', 'camera-networks-taken-together', 'to')).toEqual([
    'class-xinjiang-detention',
    'class-xinjiang-mosques',
    'class-xinjiang-schools',
  ])
  expect(
    lines
      .filter((line) => line.to.id === 'seed:camera-networks-taken-together')
      .every((line) => line.standing === 'ALLEGED' && line.origins === 1),
  ).toBe(true)
  expect(between('USES', 'hikvision-cameras', 'to')).toContain('class-xinjiang-detention')
  expect(between('COVERS', 'moyu-2017', 'from')).toEqual(['class-moyu-mosques', 'class-moyu-reeducation-centres', 'class-moyu-schools'])
  expect(lines.filter((line) => line.from.id === 'seed:moyu-2017').every((line) => line.basis === 'CLASS_ONLY')).toBe(true)
  expect(between('USES', 'hikvision-thermal-cameras', 'to')).toEqual(['european-parliament-premises'])
  expect(between('USES', 'hikvision-cameras', 'to')).toContain('class-scottish-government-properties')
  const ofDahua = new Set(between('MAKES', DAHUA, 'from').filter((system) => system !== 'camera-networks-taken-together'))
  expect(lines.filter((line) => line.type === 'USES' && ofDahua.has(line.to.id.replace('seed:', '')))).toEqual([])
})

it('14: how a state body connects to a facility, and what the weakest link of each way is', async () => {
  const { paths } = await seed.ask(
    `{ paths(from: ["seed:cn-state", "seed:cn-sasac"], to: ["seed:class-moyu-mosques", "seed:pishan-transformation-base"], types: [OWNS, CONTROLS, SUPPLIES, COVERS], maxLength: 5, limit: 60, asOf: "2024-02-07") { ${body} } }`,
  )
  expect(paths.complete).toBe(true)
  const ways = new Map<string, Path>(paths.nodes.map((path: Path) => [wayOf(path), path]))
  const five = ways.get('cn-state OWNS cetc OWNS cethik OWNS hikvision SUPPLIES moyu-2017 COVERS class-moyu-mosques')
  expect(five?.sentence).toContain('967 of them (basis: class only)')
  expect(five?.weakest.relationship).toMatchObject({ standing: 'REPORTED', origins: 1 })
  expect([...ways.keys()]).toContain('cn-sasac CONTROLS cethik OWNS hikvision SUPPLIES moyu-2017 COVERS class-moyu-mosques')
  const shorter = [...ways].filter(([, { steps }]) => steps.length < 4)
  expect(shorter.length).toBeGreaterThan(0)
  for (const [way, { sentence, steps }] of shorter) {
    expect(
      steps.some(({ relationship }) => relationship.direct === false),
      way,
    ).toBe(true)
    expect(sentence).toContain('through others')
  }
  expect(paths.nodes.every(({ weakest }: Path) => weakest.relationship.standing !== 'RECORDED')).toBe(true)
  expect([...ways.keys()].filter((way) => /haishi/.test(way))).toEqual([])
})

it('says what it left out of the network around Hikvision where less is asked for than there is', async () => {
  const drawn = 'nodes { id } relationships { id } complete cuts { at { id } type direction reason shown total totalIsFloor }'
  const { all, few } = await seed.ask(`{
    all: network(seeds: ["seed:hikvision"], depth: 2, asOf: "2024-02-07") { ... on Network { ${drawn} } }
    few: network(seeds: ["seed:hikvision"], depth: 2, asOf: "2024-02-07", perNode: 2, maxNodes: 20) { ... on Network { ${drawn} } }
  }`)
  expect(all).toMatchObject({ complete: true, cuts: [] })
  expect(few.nodes).toHaveLength(20)
  expect(few.complete).toBe(false)
  expect(new Set(few.cuts.map((cut: { reason: string }) => cut.reason))).toEqual(new Set(['PER_ENTITY', 'MOST_ENTITIES']))
})
