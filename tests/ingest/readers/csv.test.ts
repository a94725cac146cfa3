import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CsvRow, csvRows } from '../../../ingest/readers/csv.ts'
import { decode } from '../../../ingest/readers/decode.ts'

async function read(text: string, pieces = 7): Promise<CsvRow[]> {
  const bytes = Buffer.from(text)
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += pieces) yield bytes.subarray(at, at + pieces)
  }
  const rows: CsvRow[] = []
  for await (const block of csvRows(await decode(chunks()), { delimiter: ',', quote: '"' })) rows.push(...block)
  return rows
}
const cells = (rows: readonly CsvRow[]) => rows.map((row) => ('cells' in row ? row.cells : row.rule))

it('any cells, written with quotes where they need them, come back as they were, wherever the bytes are cut', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '日', '😀', ' ', ',', '"', '\n', '\r\n', '\r', '=') })
  const quoted = (text: string) => (/[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 8, maxLength: 8 }),
      fc.integer({ min: 1, max: 40 }),
      async (table, ends, pieces) => {
        const text = table.map((row, at) => row.map(quoted).join(',') + ends[at]).join('')
        const rows = await read(text, pieces)
        expect(cells(rows)).toEqual(table)
        for (const row of rows)
          expect(Buffer.from(text).subarray(row.byte).toString()).toSatisfy((rest: string) => rest.startsWith(row.raw))
      },
    ),
  )
})

it('a line with a stray quote is one bad record, and the next lines are read', async () => {
  const rows = await read('a,b,c\n1,"x, y",3\r\n2,5" pipe,3\r4,"open,5\n5,6,7\n8,"b\nc",9\n\n9,9,9')
  expect(cells(rows)).toEqual([
    ['a', 'b', 'c'],
    ['1', 'x, y', '3'],
    'quotes',
    'quotes',
    ['5', '6', '7'],
    ['8', 'b\nc', '9'],
    ['9', '9', '9'],
  ])
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 9])
})

it('a quote that never closes costs its line, not the rest of the file', async () => {
  const rows = await read(`a,b\n1,"open\n${'2,3\n'.repeat(2_000)}`, 1_000)
  expect(rows).toHaveLength(2_002)
  expect(cells(rows).filter((row) => row === 'quotes')).toHaveLength(1)
})

it('a closing 0x1A is no row', async () => {
  expect(cells(await read('a,b\r\n1,2\r\n\x1a'))).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
  expect(cells(await read('a,b\n1,2\x1a'))).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})
