import { defineRelationship } from '../define.ts'

// (Facility)-[:USES]->(System)
export const uses = defineRelationship({
  type: 'USES',
  says: 'A facility uses a system.',
  from: ['Facility'],
  to: ['System'],
  fromField: 'uses',
  toField: 'usedBy',
  ends: ['facility', 'system'],
  keys: {
    basis: {
      kind: 'choice',
      says: 'Named in tender, area-wide, class only, testimony, inferred.',
      of: ['named in tender', 'area-wide', 'class only', 'testimony', 'inferred'],
    },
  },
  carried: {
    quantity: { kind: 'count', says: 'How many devices.' },
    unit: { kind: 'text', says: 'What the quantity counts.' },
    extent: { kind: 'text', says: 'The extent in the words of the source.' },
    collective: { kind: 'flag', says: 'True where the source speaks of several makers together.' },
    properties: { kind: 'count', says: 'At how many premises.' },
    raw: { kind: 'text', says: 'The words of the source.' },
  },
  sentence: '{from} uses {to}[ (basis: {basis})]',
  backward: '{to} is used in {from}[ (basis: {basis})]',
})
