import SchemaBuilder from '@pothos/core'
import type { Day, PartialDate } from '#vocabulary'
import type { Context } from './context.ts'

/** Fields are non-null unless said to be nullable. */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: Day; Output: Day }
    PartialDate: { Input: PartialDate; Output: PartialDate }
    /** Resolvers give integer billionths. */
    Share: { Input: number; Output: number }
    Decimal: { Input: string; Output: string }
    URL: { Input: string; Output: string }
  }
}>({ defaultFieldNullability: false })

export type SchemaTypes = typeof builder.$inferSchemaTypes
