import { defineRelationship } from '../define.ts'

// (Person)-[:HOLDS_OFFICE]->(Company|GovernmentBody|Organization)
export const holdsOffice = defineRelationship({
  type: 'HOLDS_OFFICE',
  says: 'A public role of a person in a body.',
  from: ['Person'],
  to: ['Company', 'GovernmentBody', 'Organization'],
  fromField: 'offices',
  toField: 'officers',
  ends: ['person', 'body'],
  keys: {
    role: { kind: 'text', says: 'The role, in the words of the source.' },
  },
  carried: {},
  sentence: '{from} holds an office in {to}[ ({role})]',
  backward: '{to} has {from} in office[ ({role})]',
})
