import { type Day, OPEN_END, OPEN_START, type Relationship } from '#vocabulary'
import { builder } from '../builder.ts'

type Bounds = Pick<Relationship, 'validFromMin' | 'validFromMax' | 'validToMin' | 'validToMax'>

const unlessOpen = (day: Day): Day | undefined => (day === OPEN_END || day === OPEN_START ? undefined : day)

export const BoundsRef = builder.objectRef<Bounds>('Bounds').implement({
  description:
    'The days between which a relationship began and ended, as far as partial dates say: whoever has them knows of every day whether it held.',
  fields: (t) => ({
    validFromMin: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it may have held. Null where none is the first.',
      resolve: ({ validFromMin }) => unlessOpen(validFromMin),
    }),
    validFromMax: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it certainly held: by then it had begun, or somebody had seen it. Null where it always did.',
      resolve: ({ validFromMax }) => unlessOpen(validFromMax),
    }),
    validToMin: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it may hold no more. Null where no end is given.',
      resolve: ({ validToMin }) => unlessOpen(validToMin),
    }),
    validToMax: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it certainly holds no more. Null where no end is given.',
      resolve: ({ validToMax }) => unlessOpen(validToMax),
    }),
  }),
})
