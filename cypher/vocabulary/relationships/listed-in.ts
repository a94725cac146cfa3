import { defineRelationship } from '../define.ts'

// (Entity)-[:LISTED_IN]->(Restriction)
export const listedIn = defineRelationship({
  type: 'LISTED_IN',
  says: 'An entry on a legal instrument or list.',
  from: [
    'Company',
    'Person',
    'GovernmentBody',
    'Organization',
    'Contract',
    'Facility',
    'Initiative',
    'System',
    'Restriction',
    'Place',
    'Unknown',
  ],
  to: ['Restriction'],
  fromField: 'restrictions',
  toField: 'listings',
  ends: ['listed', 'restriction'],
  keys: {
    programme: { kind: 'text', says: 'The programme of the list.' },
    entryId: { kind: 'text', says: 'The entry of the list.' },
  },
  carried: {
    statedReason: { kind: 'text', says: 'The reason the instrument states for this entry.' },
    effect: { kind: 'text', says: 'What the entry brings about.' },
    purposeLimited: { kind: 'flag', says: 'True where the entry holds for certain purposes only.' },
    productLine: { kind: 'text', says: 'The products the entry is limited to.' },
    status: { kind: 'text', says: 'The status of the entry.' },
  },
  sentence: '{from} is listed in {to}[ ({programme})]',
  backward: '{to} lists {from}[ ({programme})]',
})
