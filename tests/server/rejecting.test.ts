import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from '../../server/schema/index.ts'
import { rejecting } from '../../server/schema/rejecting.ts'

const throwing = () => {
  throw new Error('no such page')
}

it('a resolver that throws answers with a rejection, so that nothing is left unawaited', async () => {
  const query = new GraphQLObjectType({ name: 'Query', fields: { page: { type: GraphQLString, resolve: throwing } } })
  rejecting(new GraphQLSchema({ query }))
  const { page } = query.getFields()
  await expect(page?.resolve?.({}, {}, {}, {} as never)).rejects.toThrow('no such page')
})

it('bad pages of every field of the schema are rejections', async () => {
  const field = schema.getQueryType()?.getFields().companies
  await expect(Promise.resolve(field?.resolve?.({}, { after: 'x' }, {}, {} as never))).rejects.toThrow()
})
