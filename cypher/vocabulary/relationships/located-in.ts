import { defineRelationship } from '../define.ts'

// (Company|GovernmentBody|Organization|Contract|Facility)-[:LOCATED_IN]->(Place)
export const locatedIn = defineRelationship({
  type: 'LOCATED_IN',
  says: 'Where something lies, and how finely that is known.',
  from: ['Company', 'GovernmentBody', 'Organization', 'Contract', 'Facility'],
  to: ['Place'],
  fromField: 'locations',
  toField: 'located',
  ends: ['located', 'place'],
  keys: {
    role: { kind: 'text', says: 'Headquarters, site, area of a contract.' },
  },
  carried: {
    precision: { kind: 'text', says: 'How finely the place is known.' },
  },
  sentence: '{from} lies in {to}[ ({role})]',
  backward: '{to} is where {from} lies[ ({role})]',
})
