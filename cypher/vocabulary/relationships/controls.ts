import { defineRelationship } from '../define.ts'

// (Company|Person|GovernmentBody|Organization|Unknown)-[:CONTROLS]->(Company|Organization)
export const controls = defineRelationship({
  type: 'CONTROLS',
  says: 'Control by a named instrument; never a percentage.',
  from: ['Company', 'Person', 'GovernmentBody', 'Organization', 'Unknown'],
  to: ['Company', 'Organization'],
  fromField: 'controls',
  toField: 'controllers',
  ends: ['controller', 'controlled'],
  keys: {
    instrument: { kind: 'text', says: 'Board majority, golden share, actual controller, consolidation, law.' },
    direct: { kind: 'flag', says: 'Whether control is exercised directly.' },
  },
  carried: {
    instrumentRaw: { kind: 'text', says: 'The instrument in the words of the source.' },
  },
  sentence: '{from} controls {to}[ {direct}][ by way of: {instrument}]',
  backward: '{to} is controlled by {from}[ {direct}][ by way of: {instrument}]',
})
