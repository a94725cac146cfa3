import { type Certainty, type Day, holds, OPEN_END, OPEN_START, type Standing, standings } from '#vocabulary'
import { nodeOf } from '../../api/picture-of.ts'
import type { Holding, Holdings } from '../../chart/holding.ts'
import type { Words } from '../../locales/words.ts'
import { spoken } from '../../look/edge-words.ts'
import { shareText } from '../../look/figures.ts'
import { standingOf } from '../../look/spoken.ts'
import type { HoldingKind } from '../../state/ownership-screen.ts'
import type { Stake, Stakes } from './stakes-around.ts'

/**
 * What held on a day: what stands between one pair and is of one kind is one holding, with every figure it was given.
 * What held on the day before it and holds no more comes too, as gone.
 */
export function holdingsOn(t: Words, { entities, stakes }: Stakes, day: Day, before?: Day): Holdings {
  const now = grouped(stakes.filter((stake) => heldOn(stake.bounds, day) !== 'no'))
  const then = before === undefined ? new Map<string, Stake[]>() : grouped(stakes.filter((stake) => heldOn(stake.bounds, before) !== 'no'))
  const gone = [...then].filter(([key]) => !now.has(key)).flatMap(([, group]) => holdingOf(t, group, before ?? day))
  return {
    entities: new Map([...entities].map(([id, entity]) => [id, nodeOf(t, entity, 0)])),
    holdings: [...[...now.values()].flatMap((group) => holdingOf(t, group, day)), ...gone.map((holding) => ({ ...holding, gone: true }))],
  }
}

type Bounds = Stake['bounds']

/** Whether it held, as far as its partial dates say; the same as the API answers for one day. */
export function heldOn({ validFromMin, validFromMax, validToMin, validToMax }: Bounds, day: Day): Certainty {
  const bounds = {
    validFromMin: validFromMin ?? OPEN_START,
    validFromMax: validFromMax ?? OPEN_START,
    validToMin: validToMin ?? OPEN_END,
    validToMax: validToMax ?? OPEN_END,
  }
  return holds(bounds, day)
}

function grouped(stakes: readonly Stake[]): ReadonlyMap<string, Stake[]> {
  const groups = new Map<string, Stake[]>()
  for (const stake of stakes) {
    const kind = kindOf(stake)
    if (!kind) continue
    const key = [kind, stake.owner, stake.company, interestOf(stake)].join('\n')
    groups.set(key, [...(groups.get(key) ?? []), stake])
  }
  return groups
}

function kindOf(stake: Stake): HoldingKind | undefined {
  if (stake.__typename === 'Controls') return 'control'
  if (stake.__typename !== 'Owns') return undefined
  return stake.direct === false ? 'declared' : 'share'
}

const interestOf = (stake: Stake): string => (stake.__typename === 'Owns' ? (stake.interest ?? 'CAPITAL') : '')

function holdingOf(t: Words, group: readonly Stake[], day: Day): readonly Holding[] {
  const [first] = group
  const kind = first && kindOf(first)
  if (!first || !kind) return []
  const figures = group.flatMap((stake) => (stake.__typename === 'Owns' && stake.share ? [stake.share] : []))
  const narrow = figures.filter(({ lo, hi }) => lo > 0 || hi < 1)
  const ofCapital = interestOf(first) === 'CAPITAL'
  const possibly = group.every((stake) => heldOn(stake.bounds, day) === 'possibly')
  return [
    {
      id: first.id,
      ids: group.map(({ id }) => id),
      owner: first.owner,
      company: first.company,
      kind,
      lo: narrow.length > 0 && !possibly ? Math.min(...narrow.map(({ lo }) => lo)) : 0,
      hi: narrow.length > 0 ? Math.max(...narrow.map(({ hi }) => hi)) : 1,
      ofCapital,
      value: figuresText(t, kind, group, ofCapital || kind === 'control' ? '' : ` ${spoken(interestOf(first))}`),
      standing: weakest(group),
      origins: Math.min(...group.map(({ origins }) => origins)),
      contested: group.some(({ contested }) => contested),
      possibly,
      confirmed: group
        .flatMap(({ lastConfirmed }) => lastConfirmed ?? [])
        .sort()
        .at(-1),
      gone: false,
    },
  ]
}

/** Every figure; one without a figure says so only where no other stands beside it. */
function figuresText(t: Words, kind: HoldingKind, group: readonly Stake[], interest: string): string {
  const none = t('share.none')
  const texts = group.map((stake) => {
    if (stake.__typename === 'Controls') return stake.instrument ? spoken(stake.instrument) : ''
    return stake.__typename === 'Owns' ? shareText(t, stake.share) : ''
  })
  const given = [...new Set(texts.filter((text) => text && text !== none))]
  if (given.length > 0) return given.join(kind === 'control' ? ', ' : ' | ') + interest
  return kind === 'control' ? '' : none
}

function weakest(group: readonly Stake[]): Standing {
  const at = Math.max(...group.map(({ standing }) => standings.indexOf(standingOf(standing))))
  return standings[at] ?? 'alleged'
}
