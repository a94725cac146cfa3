import { defineEntity } from '../define.ts'

export const company = defineEntity({
  kind: 'Company',
  says: 'A body incorporated under company law, listed or not.',
  properties: {
    country: { kind: 'text', form: 'country', says: 'Country of incorporation, ISO 3166-1 alpha-2.', compared: true },
    listed: { kind: 'flag', says: 'Whether its shares are traded on an exchange.' },
    legalForm: { kind: 'text', says: 'Legal form, in the words of the source.' },
    founded: { kind: 'partialDate', says: 'When it was incorporated.' },
    completeTable: {
      kind: 'flag',
      says: 'True where a source gives the whole table of its owners: their stakes make up all of it.',
      compared: true,
    },
    nameSuggestsPlace: { kind: 'entity', says: 'A place its name mentions; no evidence of anything, and never a relationship.' },
  },
})
