import { defineRelationship } from '../define.ts'

// (Company|Organization)-[:PARTICIPATES_IN]->(Initiative)
export const participatesIn = defineRelationship({
  type: 'PARTICIPATES_IN',
  says: 'Taking part in a voluntary programme, by status.',
  from: ['Company', 'Organization'],
  to: ['Initiative'],
  fromField: 'participations',
  toField: 'participants',
  ends: ['participant', 'initiative'],
  keys: {
    status: {
      kind: 'choice',
      says: 'Applied, announced, listed, reporting due, non-communicating, delisted, expelled.',
      of: ['applied', 'announced', 'listed', 'reporting due', 'non-communicating', 'delisted', 'expelled'],
    },
  },
  carried: {
    statusRaw: { kind: 'text', says: 'The status in the words of the source.' },
    dateRaw: { kind: 'text', says: 'The date in the words of the source.' },
  },
  sentence: '{from} takes part in {to}[ ({status})]',
  backward: '{to} has {from} as a participant[ ({status})]',
})
