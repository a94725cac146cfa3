import { changeStatements } from './statements/changes.ts'
import { connectionStatements } from './statements/connections.ts'
import { listStatements } from './statements/lists.ts'
import { ownershipStatements } from './statements/ownership.ts'
import { readStatements } from './statements/reads.ts'
import { walkStatements } from './statements/walk.ts'
import { writeStatements } from './statements/writes.ts'

/** The Cypher files that the vocabulary decides: one a kind or type, one a direction and order. */
export const statementFiles = () => [
  ...writeStatements(),
  ...connectionStatements(),
  ...listStatements(),
  ...readStatements(),
  ...changeStatements(),
  ...walkStatements(),
  ...ownershipStatements(),
]
