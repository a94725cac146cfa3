import { defineEntity } from '../define.ts'

export const place = defineEntity({
  kind: 'Place',
  says: 'A territory, with several names and who uses each.',
  properties: {
    placeType: {
      kind: 'choice',
      of: ['country', 'region', 'prefecture', 'county', 'city'],
      says: 'Which level of territory.',
      compared: true,
    },
    country: { kind: 'text', form: 'country', says: 'ISO 3166-1 alpha-2 of the country.', compared: true },
  },
})
