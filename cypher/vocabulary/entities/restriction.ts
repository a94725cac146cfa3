import { defineEntity } from '../define.ts'

export const restriction = defineEntity({
  kind: 'Restriction',
  says: 'A legal instrument or list. Its status is computed for the day asked.',
  properties: {
    authority: { kind: 'entity', says: 'The body that imposes it.' },
    authorityState: { kind: 'text', form: 'country', says: 'State of that body, ISO 3166-1 alpha-2, or EU.', compared: true },
    programme: { kind: 'text', says: 'What rules of ownership call this list: US_ENTITY_LIST.', compared: true },
    action: { kind: 'texts', says: 'What it orders or asks.' },
    scope: { kind: 'text', says: 'What it reaches, and what it leaves out.' },
    criterion: { kind: 'text', says: 'Whom it applies to where it names nobody.' },
    namesFirms: { kind: 'flag', says: 'Whether the instrument names firms.' },
    statedReason: { kind: 'text', says: 'The reason the instrument itself states.' },
    inForceFrom: { kind: 'partialDate', says: 'First day in force.' },
    inForceTo: { kind: 'partialDate', says: 'First day no longer in force.' },
    statusHistory: { kind: 'history', says: 'Its statuses, each from a day, with a sentence.' },
  },
})
