import { defineRelationship } from '../define.ts'

// (Company)-[:SUPPLIES]->(Contract)
export const supplies = defineRelationship({
  type: 'SUPPLIES',
  says: 'A company supplies under a contract.',
  from: ['Company'],
  to: ['Contract'],
  fromField: 'supplies',
  toField: 'suppliers',
  ends: ['supplier', 'contract'],
  keys: {
    role: { kind: 'text', says: 'Supplier, project company, subcontractor, maker of the goods.' },
    award: { kind: 'text', says: 'The award, where a contract has several.' },
  },
  value: 'amount',
  carried: {
    roleRaw: { kind: 'text', says: 'The role in the words of the source.' },
  },
  sentence: '{from} supplies under {to}[ for {amount}][ ({role})]',
  backward: '{to} has {from} as a supplier[ for {amount}][ ({role})]',
})
