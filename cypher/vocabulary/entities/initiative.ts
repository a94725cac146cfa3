import { defineEntity } from '../define.ts'

export const initiative = defineEntity({
  kind: 'Initiative',
  says: 'A voluntary programme one takes part in.',
  properties: {
    runBy: { kind: 'entity', says: 'The organisation that runs it.' },
    rules: { kind: 'map', says: 'Its rules of entry, reporting and delisting, as reported.' },
    rulesNote: { kind: 'text', says: 'How these rules are known.' },
  },
})
