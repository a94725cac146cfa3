import { dataFlagNames, type SnapshotAt } from '#ownership'
import { builder } from '../../builder.ts'
import { type FlagAnswer, UNREADABLE } from '../../ownership/answers/owners.ts'
import type { Reckon } from '../../reckoning.ts'
import type { DerivedView } from '../../views.ts'
import { wordEnum } from '../enums.ts'
import { EntityRef } from '../refs.ts'
import { toldEntity } from './derived.ts'

type FlagView = FlagAnswer & Pick<DerivedView, 'clock'>

const says: { readonly [flag: string]: string } = {
  OVERALLOCATED: 'Recorded stakes sum to more than the whole: they are read as ranges.',
  CLOSED_OWNERSHIP_LOOP: 'All capital circles among companies: it leads to nobody.',
  COMPLETE_TABLE_SHORT: 'A table said to be whole does not reach it: it is read as incomplete.',
  SELF_HOLDING: 'The company holds its own shares.',
  CONTRADICTED: 'Sources give different figures for one stake: all of them are reckoned with.',
  DIRECTNESS_UNKNOWN: 'Nobody says that a stake is direct, and a chain leads the same way.',
  DECLARED_DIFFERS: 'A declared indirect holding is not what its chain amounts to.',
  DECLARED_WITHOUT_CHAIN: 'Declared indirect, chain not recorded.',
  [UNREADABLE]: 'A stake or an instrument was left out because it can be none: its range upside down, its end before its start.',
}

const DataFlagEnum = wordEnum('DataFlag', 'A fault or a peculiarity of the data.', [...dataFlagNames, UNREADABLE], (flag) => says[flag])

export const FlagRef = builder.objectRef<FlagView>('Flag').implement({
  description: 'A fault or a peculiarity of the data, and where it is.',
  fields: (t) => ({
    flag: t.field({ type: DataFlagEnum, resolve: ({ flag }) => flag }),
    company: t.field({ type: EntityRef, nullable: true, resolve: ({ company, clock }, _, { graph }) => toldEntity(company, clock, graph) }),
    owner: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Where it is about a pair. Null too where the owner is protected.',
      resolve: ({ owner, clock }, _, { graph }) => (owner === undefined ? undefined : toldEntity(owner, clock, graph)),
    }),
  }),
})

export async function flagViews({ company, clock }: DerivedView, at: SnapshotAt, reckon: Reckon): Promise<FlagView[]> {
  const { answer } = await reckon('flags', { company: company.entity.id, at })
  return answer.map((flag) => ({ ...flag, clock }))
}
