import { defineEntity } from '../define.ts'

export const system = defineEntity({
  kind: 'System',
  says: 'A product, a platform or a programme.',
  properties: {
    systemType: { kind: 'text', says: 'Platform, programme, product line, camera model.' },
    collective: { kind: 'texts', says: 'Record keys of the makers a source speaks of together, unsplit.' },
  },
})
