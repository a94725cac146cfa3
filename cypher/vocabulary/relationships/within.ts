import { defineRelationship } from '../define.ts'

// (Place)-[:WITHIN]->(Place)
export const within = defineRelationship({
  type: 'WITHIN',
  says: 'One territory within another.',
  from: ['Place'],
  to: ['Place'],
  fromField: 'within',
  toField: 'contains',
  ends: ['inner', 'outer'],
  keys: {},
  carried: {},
  sentence: '{from} lies within {to}',
  backward: '{to} contains {from}',
})
