import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readDossier } from '../../ingest/dossier/read.ts'
import { workbench } from './dossier-for-tests.ts'

it('the dossier of the documentation loads, and gives its relationship', async () => {
  const page = readFileSync(new URL('../../docs/your-first-dossier.md', import.meta.url), 'utf8')
  const text = /```yaml\n(.*?)```/s.exec(page)?.[1] ?? ''
  expect(readDossier(text)).toHaveProperty('doubts', [])
  const bench = await workbench()
  try {
    const report = await bench.load([text])
    expect(report.files[0]).toMatchObject({ outcome: 'loaded', edges: { OWNS: 1 }, leftOut: { speech: 1 } })
    expect((await bench.store.entities(['harbour:quay'])).get('harbour:quay')?.id).toBe('gb-coh:01234567')
  } finally {
    await bench.close()
  }
})
