import { defineRelationship } from '../define.ts'

// (Company)-[:SUCCEEDS]->(Company)
export const succeeds = defineRelationship({
  type: 'SUCCEEDS',
  says: 'One company succeeds another.',
  from: ['Company'],
  to: ['Company'],
  fromField: 'predecessors',
  toField: 'successors',
  ends: ['successor', 'predecessor'],
  keys: {},
  carried: {},
  sentence: '{from} succeeds {to}',
  backward: '{to} is succeeded by {from}',
})
