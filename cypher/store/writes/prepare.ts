import { SCHEMA_VERSION } from '#vocabulary'
import { GraphError } from '../../errors.ts'
import { reads, writes } from '../../statements.ts'
import { PATIENT_DEADLINE, type StatementRunner } from '../statement-runner.ts'

/** Creates the Graph node and the schema where nothing is; NOT_OURS where something else is, or a graph of another schema version. */
export async function prepareGraph(runner: StatementRunner): Promise<void> {
  const [state] = await runner.read(reads.graphState, {}, PATIENT_DEADLINE)
  if (!state) await claimEmptyDatabase(runner)
  else if (state.schemaVersion !== SCHEMA_VERSION) {
    const cure = 'clear the database (or delete the file) and load again: sources and dossiers rebuild it'
    throw new GraphError('NOT_OURS', `the graph has schema version ${state.schemaVersion}, expected ${SCHEMA_VERSION}: ${cure}`)
  }
  await runner.createSchema()
}

async function claimEmptyDatabase(runner: StatementRunner): Promise<void> {
  const [answer] = await runner.read(reads.anyNode, {}, PATIENT_DEADLINE)
  if (answer && answer.found > 0) {
    throw new GraphError(
      'NOT_OURS',
      'the database holds nodes of something else, expected an empty one or a graph of ours; nothing was written',
    )
  }
  await runner.write((run) => run(writes.createGraph, { schemaVersion: BigInt(SCHEMA_VERSION) }))
}
