import { defineEntity } from '../define.ts'

export const unknown = defineEntity({
  kind: 'Unknown',
  says: 'An owner or party that is not stated or withheld; one per record, never shared.',
  properties: {
    reason: { kind: 'text', says: 'Why it is unknown: not named by the source, withheld, no number given.' },
    state: { kind: 'text', says: 'The state a source counts it to, where one does.', compared: true },
    level: { kind: 'choice', of: ['national', 'subnational'], says: 'National, or below it.' },
  },
})
