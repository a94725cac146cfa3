import { defineEntity } from '../define.ts'

export const contract = defineEntity({
  kind: 'Contract',
  says: 'One procurement, by its contracting process.',
  properties: {
    stage: { kind: 'choice', of: ['tender', 'award', 'contract'], says: 'How far the process had come.' },
    date: { kind: 'partialDate', says: 'When it was concluded, or as much as is known of it.' },
    amount: { kind: 'money', says: 'Total value in its own currency; never added to another currency.' },
    unspecified: {
      kind: 'flag',
      says: 'A placeholder for contracts a source speaks of and does not identify; never counted as contracts.',
      compared: true,
    },
    plural: { kind: 'flag', says: 'True where the placeholder stands for several contracts.' },
  },
})
