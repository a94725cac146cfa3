import { defineRelationship } from '../define.ts'

// (Company)-[:MAKES]->(System)
export const makes = defineRelationship({
  type: 'MAKES',
  says: 'A company makes a system.',
  from: ['Company'],
  to: ['System'],
  fromField: 'makes',
  toField: 'makers',
  ends: ['maker', 'system'],
  keys: {},
  carried: {
    collective: { kind: 'flag', says: 'True where the source speaks of several makers together.' },
  },
  sentence: '{from} makes {to}',
  backward: '{to} is made by {from}',
})
