import { expect, it } from 'vitest'
import { generatedFiles, standing } from '../../scripts/generate.ts'

const files = await generatedFiles()

it.each(files.map((file) => [file.path, file] as const))('%s is what `npm run generate` writes', (path, file) => {
  expect(standing(path)).toBe(file.text)
})
