import { defineEntity } from '../define.ts'

export const person = defineEntity({
  kind: 'Person',
  says: 'A natural person, named with a public role only.',
  properties: {
    displayName: { kind: 'text', says: 'Neutral words shown in place of a protected name.' },
    born: { kind: 'partialDate', says: 'Year or month of birth, where a register gives it.' },
  },
})
