import { describe, expect, test } from 'vitest'
import { claim, claims, contradiction, entities, entity, makesRelationship, namesOf, relationshipClaims, seed, seedText } from './seed.ts'

const US_INSTRUMENTS = ['us-entity-list', 'us-ndaa-889', 'us-dod-1260h', 'us-fcc-covered-list', 'us-fcc-22-84']
const COUNTY_SUBSIDIARIES = ['luopu-haishi-dingxin', 'moyu-haishi', 'pishan-haishi-yongan', 'urumqi-haishi-xinan', 'yutian-haishi-meitian']
const placeholders = entities.filter(([, { kind, unspecified }]) => kind === 'Contract' && unspecified === 'true').map(([key]) => key)
const endsOf = (key: string) => [claim(key).subject, claim(key).object]

describe('participation', () => {
  test('announced is not listed: Hikvision has both, each with its own date', () => {
    expect(claim('a07')).toMatchObject({ status: 'announced', validFrom: '2024-02-06' })
    expect(claim('e03-2')).toMatchObject({ status: 'listed', validFrom: '2024-01', knownFrom: '2024-04-10' })
    expect(contradiction('x02').resolution).not.toBe('open')
  })

  test('two starts of Dahua stand against each other, and stay open', () => {
    expect([claim('a09').validFrom, claim('e02-2').validFrom]).toEqual(['2023-10', '2023-08'])
    expect(contradiction('x01')).toMatchObject({ between: ['a09', 'e02-2'], resolution: 'open' })
  })

  test('United Nations, the office and the programme are three', () => {
    expect(['un', 'ungc-office', 'un-global-compact'].map((key) => entity(key).kind)).toEqual([
      'Organization',
      'Organization',
      'Initiative',
    ])
    expect(relationshipClaims('PARTICIPATES_IN').every((key) => claim(key).object === 'un-global-compact')).toBe(true)
  })
})

describe('ownership', () => {
  test('a label becomes no property of a company, and no figure', () => {
    expect(contradiction('x03')).toMatchObject({ between: ['b03', 'b26-2'], kind: 'class', resolution: 'open' })
    expect(claim('b03').predicate).toBe('describedAs')
    expect(claim('b26-2').share).toEqual({ raw: 'partially owned', lo: '0', hi: '1', loOpen: 'true', hiOpen: 'true' })
  })

  test('the largest shareholder has no figure, is unnamed, and is a candidate only', () => {
    expect(claim('b15-2')).toMatchObject({ subject: 'b15-largest-shareholder', share: { raw: 'largest shareholder' } })
    expect(Object.keys(claim('b15-2').share ?? {})).toEqual(['raw'])
    expect(entity('b15-largest-shareholder').kind).toBe('Unknown')
    expect(seed.judgements.filter(({ unsure }) => unsure).map(({ unsure }) => unsure)).toEqual([['b15-largest-shareholder', 'cetc']])
  })

  test('what a copy changed is drift of its origin, and no holding', () => {
    const drift = claims.filter(([, { driftFrom }]) => driftFrom).map(([key, { driftFrom }]) => [key, driftFrom])
    expect(drift).toEqual([
      ['e01-11', ['e01-1']],
      ['e01-12', ['b15-1']],
      ['e01-13', ['b05']],
    ])
    expect(drift.map(([key]) => makesRelationship(claim(String(key))))).toEqual([false, false, false])
  })

  test('the planned and the issued share of Dahua are rivals, the plan itself makes nothing', () => {
    expect([claim('e05-1').share?.lo, claim('e05-1').share?.hi]).toEqual(['0.1042', '0.1042'])
    expect(claim('s13')).toMatchObject({ subject: 'china-mobile-group', validFrom: '2023-04-14', shares: '293103400' })
    expect(claim('s13').share?.lo).toBeUndefined()
    expect(makesRelationship(claim('s12-1'))).toBe(false)
    expect(contradiction('x12').resolution).toBe('open')
    expect(contradiction('x13').resolution).not.toBe('open')
  })

  test('two names for the owner of one stake are one holder', () => {
    expect(relationshipClaims('OWNS', undefined, 'dahua').map((key) => claim(key).subject)).not.toContain('china-mobile-capital')
    expect(claim('s14')).toMatchObject({ subject: 'china-mobile-group', ownerRaw: 'China Mobile Capital' })
  })

  test('the chain from the state to Hikvision has three direct steps, the declared ones are indirect', () => {
    for (const key of ['s04', 's02', 's03', 's01']) expect([key, claim(key).direct]).toEqual([key, 'true'])
    for (const key of ['e04-1', 'e04-5', 'e04-6', 'b26-2']) expect([key, claim(key).direct]).toEqual([key, 'false'])
    expect(claim('s01').share).toMatchObject({ lo: '0.3888', hi: '0.3888' })
    expect(claim('e04-5').share).toMatchObject({ lo: '0.415', hi: '0.425', hiOpen: 'true' })
  })

  test('a county in a name is no tie: the five subsidiaries are in no contract and own unknown holders each', () => {
    const touching = claims.filter(([, { subject, object }]) => COUNTY_SUBSIDIARIES.some((key) => key === subject || key === object))
    const predicates = new Set(touching.map(([, { predicate }]) => predicate))
    expect([...predicates].sort()).toEqual(['CONTROLS', 'LISTED_IN', 'OWNS'])
    for (const key of COUNTY_SUBSIDIARIES) {
      const owners = relationshipClaims('OWNS', undefined, key).map((owns) => claim(owns).subject)
      expect(owners).toEqual([`local-vehicle-${key}`, 'hikvision'])
    }
    const weixun = claims.filter(([, { subject, object }]) => subject === 'xinjiang-weixun' || object === 'xinjiang-weixun')
    expect(weixun.map(([, { predicate }]) => predicate)).toEqual(['OWNS'])
  })
})

describe('contracts and places', () => {
  test('Dahua is in no claim on the IJOP', () => {
    const ijop = claims.filter(([, { subject, object, within, about }]) => [subject, object, within, ...about].includes('ijop'))
    expect(ijop.length).toBeGreaterThan(3)
    expect(ijop.filter(([, { subject, object, about }]) => [subject, object, ...about].includes('dahua'))).toEqual([])
  })

  test('three placeholders stand for contracts without a contract, marked wherever a claim has them as an end', () => {
    expect(placeholders).toEqual(['unspecified-a16-hikvision', 'unspecified-a16-dahua', 'unspecified-wfb-hikvision'])
    const marked = claims.filter(([, { placeholder }]) => placeholder === 'true').map(([key]) => key)
    const touching = claims.filter(([key]) => endsOf(key).some((end) => end !== undefined && placeholders.includes(end)))
    expect(marked).toEqual(touching.map(([key]) => key))
    expect(claims.filter(([, each]) => makesRelationship(each) && each.subject === 'dahua' && each.predicate === 'SUPPLIES')).toHaveLength(
      1,
    )
  })

  test('no contract is made of equipment provided, or of five projects', () => {
    expect(makesRelationship(claim('b27')) || makesRelationship(claim('e06-2'))).toBe(false)
    expect(entities.filter(([, { kind }]) => kind === 'Contract')).toHaveLength(6)
  })

  test('no facility has a point, and a class has no members', () => {
    const facilities = entities.filter(([, { kind }]) => kind === 'Facility')
    for (const [key, each] of facilities) {
      expect([key, each.latitude, each.longitude]).toEqual([key, undefined, undefined])
      expect([key, each.precision === 'class']).toEqual([key, key.startsWith('class-')])
    }
    expect(facilities.filter(([key]) => !key.startsWith('class-')).map(([key]) => key)).toEqual([
      'pishan-transformation-base',
      'european-parliament-premises',
    ])
    expect(entity('class-moyu-mosques').count).toBe('967')
  })

  test('cameras of both makers taken together stay together', () => {
    const together = relationshipClaims('USES', undefined, 'camera-networks-taken-together')
    expect(together).toEqual(['a18-1', 'a18-2', 'a18-3'])
    expect(entity('camera-networks-taken-together').collective).toEqual(['hikvision', 'dahua'])
    for (const [key, each] of claims.filter(([, { jointlyWith }]) => jointlyWith)) {
      expect([key, each.collective, makesRelationship(each)]).toEqual([key, 'true', false])
    }
  })

  test('operators that sources tell apart are nodes apart', () => {
    expect(['a04-1', 'a15-1', 'a20-1', 'b14-2'].map((key) => endsOf(key).find((end) => end?.startsWith('cn-')))).toEqual([
      'cn-xuar-government',
      'cn-state',
      'cn-xuar-police',
      'cn-ccp',
    ])
  })

  test('one place has all its names, each with who uses it', () => {
    const xinjiang = entity('xinjiang')
    expect(namesOf(xinjiang)).toEqual(
      expect.arrayContaining(['XUAR', 'East Turkistan', 'Uyghur region', '新疆', 'شىنجاڭ ئۇيغۇر ئاپتونوم رايونى']),
    )
    expect(xinjiang.names?.find(({ text }) => text === 'East Turkistan')?.usedBy).toBe('uhrp')
  })

  test('a relay that changed the unit is kept beside its origin', () => {
    expect([claim('e07-3').unit, claim('e07-4').unit]).toEqual(['cameras', 'video monitoring systems'])
    expect(contradiction('x15').between).toEqual(['e07-3', 'e07-4'])
  })
})

describe('people', () => {
  const protectedKeys = entities.filter(([, each]) => each.protected === 'true').map(([key]) => key)

  test('the witness has no name, no identifier and no place, and is the only protected person', () => {
    expect(protectedKeys).toEqual(['witness-1'])
    expect(Object.keys(entity('witness-1')).sort()).toEqual(['displayName', 'kind', 'note', 'protected'])
  })

  test('testimony is the witness’s, through others, and reaches no facility', () => {
    const testimony = claims.filter(([, { mode }]) => mode === 'testimony')
    expect(testimony.map(([key, { speaker, via }]) => [key, speaker, via])).toEqual([
      ['a25', 'witness-1', ['ipvm', 'uhrp']],
      ['a26', 'witness-1', ['ipvm', 'uhrp']],
    ])
    expect(testimony.flatMap(([, { about }]) => about).filter((key) => ['Facility', 'Place'].includes(entity(key).kind))).toEqual([])
    const fields = ['title', 'url', 'publishedOn', 'retrievedOn', 'author']
    expect(fields.filter((field) => seed.sources['ipvm-witness-interview']?.[field])).toEqual([])
  })

  test('nobody is placed on a map, and no way to reach anybody is in the file', () => {
    expect(relationshipClaims('LOCATED_IN').filter((key) => entity(claim(key).subject).kind === 'Person')).toEqual([])
    expect(seedText).not.toMatch(/\+\d[\d\s-]{7,}|\(\d{3}\)\s?\d{3}|[\w.]+@[\w.]+\.\w+/)
  })
})

describe('instruments', () => {
  test('only the instruments, or reports that name them, list', () => {
    const listed = (company: string) => new Set(relationshipClaims('LISTED_IN', company).map((key) => claim(key).object))
    for (const company of ['hikvision', 'dahua']) expect([...listed(company)]).toEqual(expect.arrayContaining(US_INSTRUMENTS))
    const unlisting = ['us-ofac-sdn', 'us-ofac-ns-cmic', 'uk-sensitive-sites-2022', 'scotland-removal-2022', 'us-magnitsky-bill-2022']
    expect(unlisting.flatMap((key) => relationshipClaims('LISTED_IN', undefined, key))).toEqual([])
    expect(['a27-1', 'b07-1', 'b29-1', 'e13-1', 'a34-1'].filter((key) => makesRelationship(claim(key)))).toEqual([])
  })

  test('the Danish region lists one maker, whatever the release says', () => {
    expect(relationshipClaims('LISTED_IN', undefined, 'dk-capital-region-stop-2022').map((key) => claim(key).subject)).toEqual([
      'hikvision',
    ])
    expect(makesRelationship(claim('a32-2'))).toBe(false)
  })

  test('a reason given by a speaker is an opinion, the reason of an instrument is its own', () => {
    const reasons = claims.filter(([, { predicate }]) => predicate === 'givesReason')
    expect(reasons.map(([, { mode }]) => mode)).toEqual(['opinion', 'opinion'])
    expect(entity('uk-sensitive-sites-2022').statedReason).toMatch(/^security/)
    expect(entity('ep-thermal-2021').statedReason).toMatch(/^rights/)
  })

  test('ordered is not done: cameras were confirmed in use a year after the order', () => {
    const [order, use] = [claim('e19-1'), claim('s16')]
    expect(String(use.lastConfirmed) > String(order.validFrom)).toBe(true)
    expect(makesRelationship(use)).toBe(true)
  })

  test('the chain to the emissions rule is made of statements', () => {
    expect(['b24', 'b25b', 'b25c', 'e24-3'].filter((key) => makesRelationship(claim(key)))).toEqual([])
    expect(entity('us-far-2021-015').statusHistory).toEqual([
      expect.objectContaining({ from: '2022-11-14', status: 'proposed' }),
      expect.objectContaining({ from: '2025-01', status: 'withdrawn' }),
    ])
  })
})

describe('replies', () => {
  test('only denials answer, and each answers what it answers', () => {
    const answers = Object.fromEntries(claims.flatMap(([key, each]) => (each.answers ? [[key, each.answers]] : [])))
    expect(answers).toEqual({
      b38: ['b37'],
      'e22-1': ['a04-1', 'a15-1', 'a16-1', 'b04', 'b16-1', 'e01-4'],
      'e23-1': ['a04-1', 'a15-1', 'b04'],
      'e23-2': ['a04-1', 'a15-1', 'b04', 'b19', 'e01-4'],
      'e23-3': ['b20-2'],
      's19-1': ['b20-2'],
    })
    expect(Object.keys(answers).filter((key) => claim(key).mode !== 'denial')).toEqual([])
  })

  test('not having replied is no denial', () => {
    for (const key of ['b34-1', 'b34-2']) expect(claim(key)).toMatchObject({ predicate: 'didNotReply', mode: 'report' })
  })

  test('the copies of the upstream story have one origin', () => {
    const copies = ['johnlocke-2024-02', 'foreigndesk-2024-02', 'redstate-2024-02', 'dcnf-2024-02-12', 'seed-cnd-2024-02']
    for (const key of copies) expect([key, seed.sources[key]?.derivedFrom]).toEqual([key, ['wfb-2024-02']])
    expect(seed.sources['republicmatters-2024-02']?.derivedFrom).toEqual(['redstate-2024-02'])
    expect(claim('b35').origin).toBe('seed-cnd-2024-02')
  })

  test('eight contradictions are open, the others say how they were settled and by whom', () => {
    const all = Object.values(seed.contradictions)
    expect(all.filter(({ resolution }) => resolution === 'open')).toHaveLength(8)
    expect(all.filter(({ resolution, resolvedBy }) => (resolution === 'open') === (resolvedBy !== undefined))).toEqual([])
  })
})
