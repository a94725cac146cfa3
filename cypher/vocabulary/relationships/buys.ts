import { defineRelationship } from '../define.ts'

// (GovernmentBody|Company|Organization)-[:BUYS]->(Contract)
export const buys = defineRelationship({
  type: 'BUYS',
  says: 'A body buys under a contract.',
  from: ['GovernmentBody', 'Company', 'Organization'],
  to: ['Contract'],
  fromField: 'buys',
  toField: 'buyers',
  ends: ['buyer', 'contract'],
  keys: {
    role: { kind: 'text', says: 'Buyer or procuring entity.' },
  },
  carried: {},
  sentence: '{from} buys under {to}[ ({role})]',
  backward: '{to} has {from} as its buyer[ ({role})]',
})
