import { defineEntity } from '../define.ts'

export const organization = defineEntity({
  kind: 'Organization',
  says: 'An NGO, an international body, a publisher, a trust or an arrangement.',
  properties: {
    orgType: { kind: 'text', says: 'What kind of organisation: NGO, foundation, publisher, arrangement.' },
    country: { kind: 'text', form: 'country', says: 'Seat, ISO 3166-1 alpha-2.', compared: true },
    group: { kind: 'flag', says: 'True where it stands for several persons or bodies that act together.' },
    unspecified: { kind: 'flag', says: 'True where the source describes it and does not name it.' },
    runs: { kind: 'entity', says: 'The initiative it runs.' },
  },
})
