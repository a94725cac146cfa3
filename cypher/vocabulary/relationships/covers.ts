import { defineRelationship } from '../define.ts'

// (Contract)-[:COVERS]->(Facility)
export const covers = defineRelationship({
  type: 'COVERS',
  says: 'What a contract reaches, and on what basis one says so.',
  from: ['Contract'],
  to: ['Facility'],
  fromField: 'covers',
  toField: 'coveredBy',
  ends: ['contract', 'facility'],
  keys: {
    basis: {
      kind: 'choice',
      says: 'Named in tender, area-wide, class only, testimony, inferred.',
      of: ['named in tender', 'area-wide', 'class only', 'testimony', 'inferred'],
    },
  },
  value: 'count',
  carried: {
    quantity: { kind: 'count', says: 'How many devices.' },
    unit: { kind: 'text', says: 'What the quantity counts.' },
  },
  sentence: '{from} covers {to}[, {count} of them][ (basis: {basis})]',
  backward: '{to} is covered by {from}[, {count} of them][ (basis: {basis})]',
})
