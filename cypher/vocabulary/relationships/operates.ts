import { defineRelationship } from '../define.ts'

// (GovernmentBody|Company)-[:OPERATES]->(Facility|System)
export const operates = defineRelationship({
  type: 'OPERATES',
  says: 'A body runs a site or a system.',
  from: ['GovernmentBody', 'Company'],
  to: ['Facility', 'System'],
  fromField: 'operates',
  toField: 'operators',
  ends: ['operator', 'operated'],
  keys: {
    role: { kind: 'text', says: 'Operator, or owner of the site.' },
  },
  carried: {
    within: { kind: 'text', says: 'The system within which it is operated.' },
  },
  sentence: '{from} operates {to}[ ({role})]',
  backward: '{to} is operated by {from}[ ({role})]',
})
