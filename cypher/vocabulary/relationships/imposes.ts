import { defineRelationship } from '../define.ts'

// (GovernmentBody|Organization)-[:IMPOSES]->(Restriction)
export const imposes = defineRelationship({
  type: 'IMPOSES',
  says: 'A body imposes an instrument.',
  from: ['GovernmentBody', 'Organization'],
  to: ['Restriction'],
  fromField: 'imposes',
  toField: 'imposedBy',
  ends: ['authority', 'restriction'],
  keys: {
    status: { kind: 'text', says: 'Proposed, or in force.' },
  },
  carried: {
    action: { kind: 'text', says: 'What is ordered or asked.' },
    namesFirms: { kind: 'flag', says: 'Whether the instrument names firms.' },
    criterion: { kind: 'text', says: 'Whom it applies to.' },
    quantity: { kind: 'count', says: 'How many devices it concerns.' },
    votes: { kind: 'text', says: 'How it was voted.' },
  },
  sentence: '{from} imposes {to}[ ({status})]',
  backward: '{to} is imposed by {from}[ ({status})]',
})
