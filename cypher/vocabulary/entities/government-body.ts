import { defineEntity } from '../define.ts'

export const governmentBody = defineEntity({
  kind: 'GovernmentBody',
  says: 'A state, ministry, agency, province, police bureau, state asset commission or party organ.',
  properties: {
    state: { kind: 'text', form: 'country', says: 'The state whose owner group it counts to, ISO 3166-1 alpha-2.', compared: true },
    level: { kind: 'choice', of: ['national', 'subnational'], says: 'National, or below it.', compared: true },
    bodyType: { kind: 'text', says: 'What kind of body: court, legislature, police, party organ.' },
    unspecified: { kind: 'flag', says: 'True where the source names a level of government and no body.' },
  },
})
