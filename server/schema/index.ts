import { assertValidSchema, type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { builder } from '../builder.ts'
import { rejecting } from './rejecting.ts'
import './scalars.ts'
import './node.ts'
import './entity.ts'
import './restriction.ts'
import './relationship.ts'
import './claim.ts'
import './claims.ts'
import './change.ts'
import './source.ts'
import './record.ts'
import './contradiction.ts'
import './coverage.ts'
import './origins.ts'
import './search.ts'
import './network.ts'
import './paths.ts'
import './episode-dates.ts'
import './participant.ts'
import './match.ts'
import './ownership/ownership.ts'
import './ownership/state-owned.ts'
import './ownership/verdict-proof.ts'
import './ownership/verdicts.ts'
import './lists.ts'
import './status.ts'

builder.queryType({ description: 'Everything that can be asked. It only reads.' })

/** An invalid schema would start, and answer everything with a fault. */
function checked(made: GraphQLSchema): GraphQLSchema {
  assertValidSchema(made)
  return made
}

export const schema = checked(rejecting(builder.toSchema()))

/** The schema as it is published and pinned. */
export const printedSchema = `${printSchema(lexicographicSortSchema(schema))}\n`
