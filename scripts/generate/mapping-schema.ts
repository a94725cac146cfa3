import { mappingSchema } from '../../ingest/mapping/schema.ts'

/** docs/mapping.schema.json: what a mapping of one's own tables may hold, for editors and for whoever writes one by program. */
export const mappingSchemaText = (): string => `${JSON.stringify(mappingSchema(), null, 2)}\n`
