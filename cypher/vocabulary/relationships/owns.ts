import { defineRelationship } from '../define.ts'

// (Company|Person|GovernmentBody|Organization|Unknown)-[:OWNS]->(Company)
export const owns = defineRelationship({
  type: 'OWNS',
  says: 'A stake in a company: a share from lo to hi with open or closed ends.',
  from: ['Company', 'Person', 'GovernmentBody', 'Organization', 'Unknown'],
  to: ['Company'],
  fromField: 'holdings',
  toField: 'owners',
  ends: ['owner', 'company'],
  keys: {
    interest: {
      kind: 'choice',
      says: 'Capital, votes, profit, beneficial; unsaid: capital.',
      of: ['capital', 'votes', 'profit', 'beneficial'],
      unsaid: 'capital',
    },
    parcel: { kind: 'text', says: 'The share class; only parcels that one source lists as different add. Unsaid: whole.', unsaid: 'whole' },
    direct: { kind: 'flag', says: 'Whether the stake is held directly, or through others.' },
  },
  value: 'share',
  carried: {
    rank: { kind: 'text', says: 'Rank among the holders as the source gives it.' },
    directBasis: { kind: 'text', says: 'On what the directness rests.' },
    through: { kind: 'text', says: 'The company a source names between the two.' },
    rounded: { kind: 'flag', says: 'True where the source gives a rounded figure.' },
    shares: { kind: 'count', says: 'Number of shares.' },
    paid: { kind: 'money', says: 'What was paid.' },
    price: { kind: 'money', says: 'Price a share.' },
    lockUpMonths: { kind: 'count', says: 'Months in which the shares may not be sold.' },
    ownerRaw: { kind: 'text', says: 'The owner in the words of the source.' },
    eventRaw: { kind: 'text', says: 'The event in the words of the source.' },
  },
  sentence: '{from} owns {share|part} of {to}[ {direct}][ ({interest})]',
  backward: '{share|Part} of {to} is owned by {from}[ {direct}][ ({interest})]',
})
