import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '#graph'
import { schema } from '../../server/schema/index.ts'
import { openWorld } from '../world.ts'
import { type Asker, askerOf } from './asking.ts'

let store: GraphStore
let ask: Asker

beforeAll(async () => {
  store = await openWorld()
  ask = askerOf(store)
})
afterAll(() => store.close())

const DOCUMENTS = 2_000

/** Numbers that decide one document, used one after another. */
type Dice = () => number

const idsOfTheWorld = [
  'lei:529900LOTUSOPTICS012',
  'register:lotus',
  'gazette',
  'c15',
  'OWNS~c02',
  'OWNS~c02@2020-01-15',
  'x01',
  'dossier:witness',
  'tender:moat',
]
const texts = ['lotus', '莲花', "'", '"', '\\', '', '*', 'OWNS', 'CN', '000001', '\u0000', 'a'.repeat(300)]
const days = ['2019-06-01', '2024-02-30', '0000-01-01', '9999-12-31', 'today']

function value(type: GraphQLInputType, dice: Dice, depth: number): string {
  if (isNonNullType(type)) return value(type.ofType, dice, depth)
  if (dice() % 40 === 0) return 'null'
  if (isListType(type)) return `[${Array.from({ length: dice() % 3 }, () => value(type.ofType, dice, depth)).join(', ')}]`
  if (isEnumType(type)) return pick(type.getValues(), dice).name
  if (isInputObjectType(type)) {
    if (depth > 2) return '{}'
    return `{ ${Object.values(type.getFields())
      .filter(() => dice() % 3 === 0)
      .map((field) => `${field.name}: ${value(field.type, dice, depth + 1)}`)
      .join(', ')} }`
  }
  return written(type.name, dice)
}

function written(scalar: string, dice: Dice): string {
  if (scalar === 'Int') return String(pick([0, 1, 2, 5, 100, -1, 101, 2_147_483_647], dice))
  if (scalar === 'Boolean') return String(dice() % 2 === 0)
  if (scalar === 'ID') return JSON.stringify(pick(idsOfTheWorld, dice))
  return JSON.stringify(pick(scalar === 'Date' ? days : texts, dice))
}

const pick = <Item>(items: readonly Item[], dice: Dice): Item => items[dice() % items.length] as Item

function selection(type: unknown, dice: Dice, depth: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename'
  const fields = Object.values(type.getFields())
  const chosen = Array.from({ length: 1 + (dice() % 3) }, (_, index) => field(pick(fields, dice), dice, depth, index))
  const kinds = isInterfaceType(type) ? schema.getPossibleTypes(type) : []
  const onKind = kinds.length > 0 && dice() % 2 === 0 ? pick(kinds, dice) : undefined
  return [
    '__typename',
    ...chosen,
    ...(onKind && depth < 6 ? [`... on ${onKind.name} { ${selection(onKind, dice, depth + 1)} }`] : []),
  ].join(' ')
}

function field(one: GraphQLField<unknown, unknown>, dice: Dice, depth: number, index: number): string {
  const far = getNamedType(one.type)
  if (isCompositeType(far) && depth >= 6) return '__typename'
  const given = one.args
    .filter((argument) => isNonNullType(argument.type) || dice() % 4 === 0)
    .map((argument: GraphQLArgument) => `${argument.name}: ${value(argument.type, dice, 0)}`)
  const below = isCompositeType(far) ? ` { ${selection(far, dice, depth + 1)} }` : ''
  return `f${depth}${index}: ${one.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${below}`
}

function documentOf(numbers: readonly number[]): string {
  let next = 0
  const dice = () => {
    next += 1
    return Math.abs((numbers[next % numbers.length] ?? 0) + next)
  }
  return `{ ${selection(schema.getQueryType(), dice, 0)} }`
}

it('no question of the schema, however made, is a fault of ours', async () => {
  const codes = new Map<string, number>()
  const secrets = /Hidden Name|隐名|SECRET00/
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(10_000), { minLength: 8, maxLength: 64 }), async (numbers) => {
      const query = documentOf(numbers)
      const { status, errors, text } = await ask(query)
      for (const error of errors ?? []) codes.set(String(error.extensions.code), (codes.get(String(error.extensions.code)) ?? 0) + 1)
      if (!errors) codes.set('answered', (codes.get('answered') ?? 0) + 1)
      expect(status, query).toBeLessThan(500)
      expect(errors?.map((error) => error.extensions.code) ?? [], query).not.toContain('INTERNAL')
      expect(text).not.toMatch(secrets)
    }),
    { numRuns: DOCUMENTS },
  )
  expect(codes.get('answered')).toBeGreaterThan(DOCUMENTS / 10)
})
