import { expect, it } from 'vitest'
import { answered, open } from './open.ts'

it('every question of the list, 1 to 22, is answered or open, and none is both', () => {
  const all = [...answered, ...open.map(({ question }) => question)].sort((a, b) => a - b)
  expect(all).toEqual(Array.from({ length: 22 }, (_, index) => index + 1))
})
