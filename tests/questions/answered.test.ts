import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSeed, placeOf, placesOf } from './seed.ts'

let seed: Awaited<ReturnType<typeof openSeed>>

beforeAll(async () => {
  seed = await openSeed()
})
afterAll(() => seed.close())

type Node = { readonly [name: string]: unknown }
type Said = Node & { readonly source: { readonly id: string }; readonly locator: string; readonly mode: string }
const at = 'locator source { id }'
const ids = (nodes: readonly Node[]) => nodes.map((node) => node.id).sort()

it('3: who calls Hikvision state-owned, partly state-owned, or not', async () => {
  const { entity } = await seed.ask(`{ entity(id: "seed:hikvision") {
    ... on Company { country listed }
    described: claims(predicates: ["describedAs"], first: 50) { nodes { ${at} mode origin { id } speaker { name } } }
    owned: claims(predicates: ["OWNS"], first: 50) { nodes { ${at} mode subject { id } qualifiers { name share { lo hi } } } }
    contradictions(kinds: [CLASS]) { nodes { id open claims { ${at} } } }
  } }`)
  const said = entity.described.nodes.filter((claim: Said) => ['seed-cnd-2024-02 s1a', 'wfb-2024-02 f3'].includes(placeOf(claim)))
  expect(said).toHaveLength(2)
  expect(new Set(said.map((claim: { origin: { id: string } }) => claim.origin.id)).size).toBe(1)
  const denied = entity.described.nodes.find((claim: Said) => placeOf(claim) === 'sen-hikvision-ownership f1')
  expect(denied.mode).toBe('SELF_DESCRIPTION')
  const byState = entity.owned.nodes.filter(
    (claim: { subject: { id: string } }) =>
      ['seed:cn-state', 'seed:cn-sasac'].includes(claim.subject.id) || claim.subject.id.startsWith('iso-3166-1:'),
  )
  expect(placesOf(byState)).toEqual(
    [
      'dod-1260h-2026-06-08 note to the entry/a',
      'securitytoday-2018 f1',
      'seed-cnd-2024-02 s16b',
      'wikipedia-hikvision-2017 information box/a',
    ].sort(),
  )
  const figures = byState.flatMap((claim: { qualifiers: { share: { lo: number } | null }[] }) =>
    claim.qualifiers.flatMap(({ share }) => (share && share.lo > 0 ? [share.lo] : [])),
  )
  expect(figures.sort()).toEqual([0.415, 0.4155])
  expect(entity.contradictions.nodes).toMatchObject([{ id: 'seed:x03', open: true }])
})

it('6: who listed whom in the United States, on what terms, and for what stated reason', async () => {
  const { hik, dah, speech } = await seed.ask(`{
    hik: entity(id: "seed:hikvision", asOf: "2024-02-07") { ... on Company { restrictions(first: 50) { nodes { ...Listing } } } }
    dah: entity(id: "seed:dahua", asOf: "2024-02-07") { ... on Company { restrictions(first: 50) { nodes { ...Listing } } } }
    speech: entity(id: "seed:hikvision") { claims(predicates: ["givesReason", "saidToBeListedIn"], first: 50) { nodes { ${at} mode supports { id } } } contradictions(first: 50) { nodes { id open } } }
  } fragment Listing on ListedIn { validFrom statedReason effect holds claims { totalCount } restriction { id authorityState status(asOf: "2024-04-03") } }`)
  const listed = (answer: { restrictions: { nodes: { validFrom: string; restriction: { id: string; authorityState: string } }[] } }) =>
    Object.fromEntries(
      answer.restrictions.nodes
        .filter(({ restriction }) => restriction.authorityState === 'US')
        .map((row) => [row.restriction.id.replace('seed:us-', ''), row.validFrom]),
    )
  const common = { 'ndaa-889': '2019-08-13', 'entity-list': '2019-10-09', 'fcc-covered-list': '2021-03-12', 'fcc-22-84': '2022-11' }
  expect(listed(hik)).toEqual({ ...common, 'dod-1260h': '2021-06-03' })
  expect(listed(dah)).toEqual({ ...common, 'dod-1260h': '2022-10-05' })
  const rows = new Map(hik.restrictions.nodes.map((row: { restriction: { id: string } }) => [row.restriction.id, row]))
  expect(rows.get('seed:us-entity-list')).toMatchObject({ statedReason: expect.stringMatching(/^rights/), holds: 'CERTAINLY' })
  expect(rows.get('seed:us-fcc-covered-list')).toMatchObject({ statedReason: expect.stringMatching(/security/) })
  expect(rows.get('seed:us-fcc-22-84')).toMatchObject({ effect: 'no new equipment authorisation', restriction: { status: 'IN_PART' } })
  const places = placesOf(speech.claims.nodes)
  for (const place of ['seed-uhrp-2024-02-07 s19c', 'seed-cnd-2024-02 s2b', 'epochtimes-2023-04-27 f1']) expect(places).toContain(place)
  expect(speech.claims.nodes.every((claim: { supports: unknown[] }) => claim.supports.length === 0)).toBe(true)
  expect(speech.contradictions.nodes).toEqual(
    expect.arrayContaining([
      { id: 'seed:x11', open: true },
      { id: 'seed:x09', open: false },
    ]),
  )
})

it('7: which public bodies outside the United States acted, and which only asked', async () => {
  const { restrictions, demands } = await seed.ask(`{
    restrictions(where: { authorityStates: ["GB", "AU", "DK", "IE", "EU"] }, first: 50) { totalCount nodes {
      id action statedReason imposedBy(history: true) { totalCount } listings(history: true) { nodes { listed { name } } } } }
    demands: claims(where: { modes: [DEMAND] }, first: 100) { nodes { supports { id } } }
  }`)
  const rows = Object.fromEntries(
    restrictions.nodes.map((row: { id: string; listings: { nodes: { listed: { name: string } }[] } }) => [
      row.id.replace('seed:', ''),
      { ...row, listed: row.listings.nodes.map((node) => node.listed.name).sort() },
    ]),
  )
  expect(restrictions.totalCount).toBe(6)
  expect(Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, (row as { listed: string[] }).listed]))).toEqual({
    'au-removal-2023': ['Dahua Technology', 'Hikvision'],
    'dk-capital-region-stop-2022': ['Hikvision'],
    'dublin-stop-2020': ['Hikvision'],
    'ep-thermal-2021': ['Hikvision'],
    'scotland-removal-2022': [],
    'uk-sensitive-sites-2022': [],
  })
  expect(rows['ep-thermal-2021']).toMatchObject({
    action: ['asks to end the contract', 'asks to remove'],
    statedReason: expect.stringMatching(/^rights/),
  })
  expect(rows['uk-sensitive-sites-2022']).toMatchObject({ statedReason: expect.stringMatching(/^security/), imposedBy: { totalCount: 1 } })
  expect(demands.nodes.every((claim: { supports: unknown[] }) => claim.supports.length === 0)).toBe(true)
})

it('8: who was asked to be expelled, by whom, and what came of it', async () => {
  const { claims, hik, dah } = await seed.ask(`{
    claims(where: { modes: [DEMAND], entities: ["seed:ungc-office"] }, first: 50) { nodes { ${at} object { id } speaker { name } } }
    hik: entity(id: "seed:hikvision") { ... on Company { participations(history: true) { nodes { status } } } }
    dah: entity(id: "seed:dahua") { ... on Company { participations(history: true) { nodes { id status validFrom contested rivals { id } } } } coverage { gaps { reason sentence } } }
  }`)
  const asked = claims.nodes.filter((claim: Said) => placeOf(claim).startsWith('seed-uhrp'))
  expect(placesOf(asked)).toEqual(
    expect.arrayContaining(['seed-uhrp-2024-02-07 s0a', 'seed-uhrp-2024-02-07 s2a', 'seed-uhrp-2024-02-07 s9']),
  )
  const statuses = [...hik.participations.nodes, ...dah.participations.nodes].map((node: Node) => node.status)
  expect(new Set(statuses)).toEqual(new Set(['ANNOUNCED', 'LISTED']))
  const starts = dah.participations.nodes.filter((node: Node) => node.status === 'LISTED')
  expect(starts.map((node: Node) => [node.validFrom, node.contested]).sort()).toEqual([
    ['2023-08', true],
    ['2023-10', true],
  ])
  expect(dah.coverage.gaps.some((gap: { sentence: string }) => gap.sentence.includes('after April 2024'))).toBe(true)
})

it('11: what is known of the Moyu project', async () => {
  const { entity } = await seed.ask(`{ entity(id: "seed:moyu-2017") {
    ... on Contract { buyers(history: true) { totalCount } suppliers { nodes { supplier { id } standing origins amounts { lo hi hiOpen currency } claims { nodes { ${at} } } } }
      covers { nodes { facility { id ... on Facility { latitude } } basis count { lo hi } standing origins publications } } }
    claims(first: 100) { nodes { predicate } }
    contradictions { nodes { id } }
    coverage { gaps { sentence } }
  } }`)
  expect(entity.buyers.totalCount).toBe(0)
  expect(entity.suppliers.nodes).toMatchObject([
    {
      supplier: { id: 'seed:hikvision' },
      standing: 'REPORTED',
      origins: 1,
      amounts: [{ lo: '45500000', hi: '46500000', hiOpen: true, currency: 'USD' }],
    },
  ])
  expect(placesOf(entity.suppliers.nodes[0].claims.nodes)).toEqual(['ipvm-hik-mosques f1'])
  const covers = new Map(entity.covers.nodes.map((row: { facility: { id: string } }) => [row.facility.id, row]))
  expect([...covers.keys()].sort()).toEqual(['seed:class-moyu-mosques', 'seed:class-moyu-reeducation-centres', 'seed:class-moyu-schools'])
  expect(covers.get('seed:class-moyu-mosques')).toMatchObject({ count: { lo: '967', hi: '967' }, publications: 3, origins: 1 })
  for (const row of covers.values()) expect(row).toMatchObject({ basis: 'CLASS_ONLY', facility: { latitude: null } })
  expect(ids(entity.contradictions.nodes)).toEqual(['seed:x15'])
  expect(
    entity.coverage.gaps.some((gap: { sentence: string }) => /bought under either county contract is unknown/.test(gap.sentence)),
  ).toBe(true)
})

it("12: which contracts' texts are said to name a group or a place of worship, and whether any text is here", async () => {
  const { claims, sources, coverage } = await seed.ask(`{
    claims(where: { predicates: ["textMentions", "saysOfContracts", "namedInContractText"] }, first: 50) { nodes { ${at} supports { id } } }
    sources(where: { kinds: [TENDER] }) { nodes { id gone records { totalCount } claims { totalCount } } }
    coverage(entity: "seed:moyu-2017") { gaps { sentence } }
  }`)
  const places = placesOf(claims.nodes)
  for (const place of ['seed-cnd-2024-02 s7e', 'ipvm-hikvision-targeted f2', 'chinaproject-2023-08-17 f2']) expect(places).toContain(place)
  for (const { supports } of claims.nodes) expect(supports).toEqual([])
  for (const { records, claims: said } of sources.nodes) expect([records.totalCount, said.totalCount]).toEqual([0, 0])
  expect(coverage.gaps.some((gap: { sentence: string }) => gap.sentence.startsWith('No tender is here as a text'))).toBe(true)
})

it('13: which listed public bodies bought from whom', async () => {
  const { governmentBodies, region, coverage } = await seed.ask(`{
    governmentBodies(where: { listedIn: ["seed:us-entity-list"] }) { nodes { id buys(history: true) { totalCount } } }
    region: entity(id: "seed:cn-xuar-government") { ... on GovernmentBody { buys(history: true) { nodes { standing contract { id unspecified } } } restrictions(history: true) { totalCount } } }
    coverage(entity: "seed:moyu-2017") { gaps { sentence } }
  }`)
  expect(governmentBodies.nodes).toEqual([{ id: 'seed:cn-xuar-psb', buys: { totalCount: 0 } }])
  expect(region.buys.nodes.length).toBeGreaterThanOrEqual(2)
  for (const row of region.buys.nodes) expect(row).toMatchObject({ standing: 'ALLEGED', contract: { unspecified: true } })
  expect(region.restrictions.totalCount).toBe(0)
  expect(coverage.gaps.some((gap: { sentence: string }) => /Who bought/.test(gap.sentence))).toBe(true)
})

it('15: what is testimony, and the witness is safe', async () => {
  const { claims, search, persons } = await seed.ask(`{
    claims(where: { modes: [TESTIMONY] }) { totalCount nodes { ${at} text object { __typename } speaker { name entity { id protected names { text } identifiers { value } records { totalCount nodes { id } } } } via { name } } }
    search(text: "former detainee") { totalCount }
    persons(first: 100) { nodes { protected } }
  }`)
  expect(placesOf(claims.nodes)).toEqual(['seed-uhrp-2024-02-07 s17', 'seed-uhrp-2024-02-07 s18'])
  for (const claim of claims.nodes) {
    expect(claim.speaker.entity).toMatchObject({ protected: true, names: [], identifiers: [], records: { nodes: [] } })
    expect(claim.via.map((relay: { name: string }) => relay.name)).toEqual(['IPVM', 'Uyghur Human Rights Project'])
    expect(['Place', 'Facility']).not.toContain(claim.object?.__typename)
  }
  expect(new Set(claims.nodes.map((claim: { speaker: { entity: { id: string } } }) => claim.speaker.entity.id)).size).toBe(1)
  expect(search.totalCount).toBe(0)
  expect(persons.nodes.every((person: { protected: boolean }) => !person.protected)).toBe(true)
})

it('16: what was answered to each allegation, and what was not', async () => {
  const { claims, silence } = await seed.ask(`{
    claims(where: { modes: [ALLEGATION] }, first: 100) { nodes { ${at} subject { id } answeredBy { ${at} mode } } }
    silence: claims(where: { predicates: ["didNotReply"] }) { nodes { ${at} answers { id } } }
  }`)
  const answers = new Map<string, string[]>(
    claims.nodes.map((claim: Said & { answeredBy: Said[] }) => [placeOf(claim), placesOf(claim.answeredBy)]),
  )
  const [denial, paper, letters] = [
    'ipvm-hikvision-targeted f1',
    'globaltimes-2019-05-22 f2',
    'register-hikvision-letters-2021 f1',
  ] as const
  expect(answers.get('seed-cnd-2024-02 s24')).toEqual(['seed-cnd-2024-02 s25'])
  for (const place of ['seed-uhrp-2024-02-07 s2b', 'seed-uhrp-2024-02-07 s10b', 'seed-cnd-2024-02 s1b']) {
    expect(answers.get(place), place).toEqual([paper, denial, letters].sort())
  }
  for (const place of ['seed-uhrp-2024-02-07 s12a', 'seed-cnd-2024-02 s7c']) expect(answers.get(place), place).toEqual([denial])
  expect(answers.get('seed-cnd-2024-02 s8b')).toEqual([letters])
  expect(answers.get('wfb-2024-02 f4')).toEqual([denial, letters].sort())
  expect(answers.get('seed-cnd-2024-02 s9b')).toEqual(['axios-2023-04-17 f3', 'chinaproject-2023-08-17 f1'])
  const ofDahua = claims.nodes.filter((claim: { subject: { id: string } }) => claim.subject.id === 'uscc:91330000727215176K')
  expect(ofDahua.length).toBeGreaterThan(0)
  for (const claim of ofDahua) expect(claim.answeredBy).toEqual([])
  expect(silence.nodes.find((claim: Said) => placeOf(claim) === 'seed-cnd-2024-02 s21a').answers).toEqual([])
})

it('17: where devices of listed makers still stand in public buildings', async () => {
  const { facilities, uk, claims } = await seed.ask(`{
    facilities(where: { withinAny: ["seed:united-kingdom", "seed:belgium", "seed:denmark"] }, first: 50) { nodes { id uses(history: true) { nodes { standing quantity unit lastConfirmed claims { nodes { ${at} } } } } } }
    uk: entity(id: "seed:uk-sensitive-sites-2022") { ... on Restriction { namesFirms listings(history: true) { totalCount } } }
    claims(where: { entities: ["seed:dk-capital-region"] }, first: 50) { nodes { ${at} } }
  }`)
  const used = Object.fromEntries(facilities.nodes.map((row: { id: string; uses: { nodes: Node[] } }) => [row.id, row.uses.nodes]))
  expect(used['seed:class-scottish-government-properties']).toMatchObject([
    { standing: 'RECORDED', quantity: '60', unit: 'cameras', lastConfirmed: '2023-11-21' },
  ])
  expect(used['seed:european-parliament-premises']).toMatchObject([{ lastConfirmed: '2021-03' }])
  expect(Object.keys(used).some((id) => id.includes('dk') || id.includes('denmark'))).toBe(false)
  expect(uk).toEqual({ namesFirms: false, listings: { totalCount: 0 } })
  expect(placesOf(claims.nodes)).toEqual(expect.arrayContaining(['bt-2022-01 f1', 'bt-2022-09 f3']))
})

it('19: which records are one thing, and which only look so', async () => {
  const answer = await seed.ask(`{
    simple: search(text: "海康威视") { nodes { entity { id } } } traditional: search(text: "海康威視") { nodes { entity { id } } }
    ticker: entity(scheme: "SZSE", value: "002415") { id records { nodes { id } } names { text lang } identifiers { scheme } }
    other: search(text: "002236") { nodes { entity { id } } } code: entity(scheme: "USCC", value: "91330000727215176K") { name }
    moyu: search(text: "Moyu County", kinds: [PLACE]) { nodes { entity { id } } } karakax: search(text: "Karakax County", kinds: [PLACE]) { nodes { entity { id } } }
    xinjiang: search(text: "Xinjiang", kinds: [PLACE]) { nodes { entity { id } } } turkistan: search(text: "East Turkistan", kinds: [PLACE]) { nodes { entity { id } } }
    open: entity(id: "seed:b15-largest-shareholder") { candidates { entity { id } reasons } }
    apart: nodes(ids: ["seed:cetc", "seed:cethik", "seed:china-mobile-group", "seed:china-mobile-capital", "seed:cn-xuar-psb", "seed:cn-state", "seed:cn-sasac", "seed:cn-xuar-government", "seed:un-global-compact", "seed:ungc-office"]) { id }
  }`)
  const first = (found: { nodes: { entity: { id: string } }[] }) => found.nodes[0]?.entity.id
  expect([first(answer.simple), first(answer.traditional), answer.ticker.id]).toEqual(Array(3).fill('seed:hikvision'))
  expect(answer.ticker.names.map((name: { text: string }) => name.text)).toEqual(expect.arrayContaining(['海康威视', '海康威視']))
  expect(first(answer.other)).toBe('uscc:91330000727215176K')
  expect(answer.code.name).toBe('Dahua Technology')
  expect(first(answer.moyu)).toBe(first(answer.karakax))
  expect(first(answer.xinjiang)).toBe(first(answer.turkistan))
  expect(answer.open.candidates.map((one: { entity: Node }) => one.entity.id)).toEqual(['seed:cetc'])
  expect(answer.open.candidates[0].reasons).not.toEqual([])
  expect(new Set(answer.apart.map((node: Node) => node.id)).size).toBe(10)
})

it('21: which sources are gone, and what leans on them alone', async () => {
  const { sources, pishan, moyu } = await seed.ask(`{
    sources(where: { kinds: [TENDER] }) { nodes { id gone } }
    pishan: entity(id: "seed:pishan-2017") { relationships(direction: OUT, first: 50) { nodes { __typename origins claims { nodes { ${at} origin { id gone } } } } } }
    moyu: entity(id: "seed:moyu-2017") { ... on Contract { covers { nodes { facility { id } publications origins claims { nodes { id origin { id } } } } } } }
  }`)
  expect(Object.fromEntries(sources.nodes.map((source: Node) => [source.id, source.gone]))).toEqual({
    'seed/tender-moyu-2017': false,
    'seed/tender-pishan-2017': true,
  })
  const leaning = pishan.relationships.nodes.filter(
    (row: { origins: number; claims: { nodes: { origin: { gone: boolean } }[] } }) =>
      row.origins === 1 && row.claims.nodes.every((claim) => claim.origin.gone),
  )
  expect(leaning.map((row: Node) => row.__typename).sort()).toEqual(['Covers', 'Delivers', 'LocatedIn'])
  expect(leaning.flatMap((row: { claims: { nodes: Said[] } }) => placesOf(row.claims.nodes)).sort()).toEqual([
    'ipvm-hikvision-xinjiang f3',
    'ipvm-hikvision-xinjiang f4',
    'ipvm-hikvision-xinjiang f5',
  ])
  const claims = moyu.covers.nodes.flatMap((row: { claims: { nodes: { id: string }[] } }) => row.claims.nodes.map((claim) => claim.id))
  const { origins } = await seed.ask(`{ origins(claims: ${JSON.stringify(claims)}) { root { id } publications } }`)
  expect(origins).toEqual([{ root: { id: 'seed/tender-moyu-2017' }, publications: 3 }])
})

it('editions of one register are one origin, counted alike on a relationship and over its claims', async () => {
  const { entity } = await seed.ask(`{ entity(id: "seed:hikvision") { relationships(types: [CONTROLS, LISTED_IN, OWNS], first: 100) {
    nodes { origins publications claims(first: 50) { nodes { id source { id } } } } } } }`)
  type Row = { origins: number; publications: number; claims: { nodes: { id: string; source: { id: string } }[] } }
  const rows: Row[] = entity.relationships.nodes
  expect(rows.some((row) => row.publications > row.origins && row.claims.nodes.every((claim) => claim.source.id.includes('1260h')))).toBe(
    true,
  )
  for (const row of rows) {
    const { origins } = await seed.ask(
      `{ origins(claims: ${JSON.stringify(row.claims.nodes.map((claim) => claim.id))}) { root { id } publications } }`,
    )
    expect(origins).toHaveLength(row.origins)
  }
})
