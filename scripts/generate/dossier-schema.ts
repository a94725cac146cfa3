import { dossierSchema } from '../../ingest/dossier/schema.ts'

/** docs/dossier.schema.json: what a dossier may hold, for editors and for whoever writes one by program. */
export const dossierSchemaText = (): string => `${JSON.stringify(dossierSchema(), null, 2)}\n`
