import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byCodePoint } from '#vocabulary'

it('texts are ordered by code point, and an astral one comes after every other', () => {
  expect(['😀', '！', 'b', 'a', 'ab', ''].sort(byCodePoint)).toEqual(['', 'a', 'ab', 'b', '！', '😀'])
})

it('the order is that of the code points themselves', () => {
  const points = (text: string) => [...text].map((char) => String(char.codePointAt(0)).padStart(7, '0')).join()
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [left, right] = [points(a), points(b)]
      expect(Math.sign(byCodePoint(a, b))).toBe(left === right ? 0 : left < right ? -1 : 1)
    }),
  )
})
