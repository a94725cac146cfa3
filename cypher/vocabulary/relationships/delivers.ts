import { defineRelationship } from '../define.ts'

// (Contract)-[:DELIVERS]->(System)
export const delivers = defineRelationship({
  type: 'DELIVERS',
  says: 'A contract delivers a system.',
  from: ['Contract'],
  to: ['System'],
  fromField: 'delivers',
  toField: 'deliveredBy',
  ends: ['contract', 'system'],
  keys: {},
  carried: {
    quantity: { kind: 'count', says: 'How many.' },
    unit: { kind: 'text', says: 'What the quantity counts.' },
  },
  sentence: '{from} delivers {to}',
  backward: '{to} is delivered under {from}',
})
