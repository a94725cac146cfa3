import { defineRelationship } from '../define.ts'

// (GovernmentBody)-[:PART_OF]->(GovernmentBody)
export const partOf = defineRelationship({
  type: 'PART_OF',
  says: 'Subordination of one government body to another.',
  from: ['GovernmentBody'],
  to: ['GovernmentBody'],
  fromField: 'partOf',
  toField: 'parts',
  ends: ['part', 'whole'],
  keys: {},
  carried: {
    howKnown: { kind: 'text', says: 'On what the subordination rests.' },
  },
  sentence: '{from} is part of {to}',
  backward: '{to} has {from} as a part',
})
