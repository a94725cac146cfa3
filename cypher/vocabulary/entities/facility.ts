import { defineEntity } from '../define.ts'

export const facility = defineEntity({
  kind: 'Facility',
  says: 'A named site, or a class of sites that is never expanded to named ones.',
  properties: {
    facilityType: { kind: 'text', says: 'Camp, prison, mosque, school, plant, police post, government building.', compared: true },
    precision: {
      kind: 'choice',
      of: ['site', 'street', 'city', 'county', 'region', 'class'],
      says: 'How finely its location is known. `class` has no point and no members.',
      compared: true,
    },
    count: { kind: 'count', says: 'How many sites a class counts, where a source says so.' },
    countSource: { kind: 'text', says: 'The source of that count.' },
    latitude: { kind: 'degrees', says: 'Latitude of a named site.' },
    longitude: { kind: 'degrees', says: 'Longitude of a named site.' },
    datum: { kind: 'text', says: 'Geodetic datum of the coordinates; WGS 84 unless said.' },
  },
})
