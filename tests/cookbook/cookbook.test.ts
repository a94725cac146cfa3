import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NOT_TRIED } from '../closing-line.ts'
import { openSeed } from '../questions/seed.ts'

const folder = fileURLToPath(new URL('../../docs/cookbook/', import.meta.url))
const pages = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')
const run = promisify(execFile)

let seed: Awaited<ReturnType<typeof openSeed>>
let server: ReturnType<typeof createServer>
let address: string

beforeAll(async () => {
  seed = await openSeed()
  server = createServer(seed.app.listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await seed.close()
})

/** What stands in the one block of a language, asking the server of this test. */
function block(page: string, language: string): string {
  const found = [...readFileSync(folder + page, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))]
  expect(found, `${page} has one block of ${language}`).toHaveLength(1)
  return (found[0]?.[1] ?? '').replaceAll('http://127.0.0.1:4000', address)
}

/** Whether a tool runs here, with what its blocks need. */
const tools = { curl: ['--version'], python3: ['--version'], Rscript: ['-e', 'library(httr2)'] } as const
const isHere = (tool: keyof typeof tools) => spawnSync(tool, tools[tool]).status === 0
const utf8 = { env: { ...process.env, PYTHONIOENCODING: 'utf-8', LC_ALL: 'C.UTF-8', no_proxy: '127.0.0.1' }, encoding: 'utf8' } as const

describe.each(pages)('%s', (page) => {
  /** Not every machine that must try the rest has R: its absence is said, and is no failure anywhere. */
  const tried = (tool: keyof typeof tools, name: string, test: () => Promise<void>) =>
    it(name, async (context) => {
      if (isHere(tool)) return test()
      context.skip(tool === 'Rscript' ? 'R with httr2 is not on this machine' : `${NOT_TRIED}${tool} is not on this machine`)
    })

  tried('curl', 'curl gets an answer without a fault', async () => {
    const { stdout } = await run('sh', ['-c', block(page, 'sh')], utf8)
    expect(stdout).not.toBe('')
    if (stdout.startsWith('{')) expect(JSON.parse(stdout)).not.toHaveProperty('errors')
  })

  tried('python3', 'Python prints what stands on the page', async () => {
    const { stdout } = await run('python3', ['-c', block(page, 'python')], utf8)
    expect(stdout).toBe(block(page, 'text'))
  })

  tried('Rscript', 'R prints the same', async () => {
    const { stdout } = await run('Rscript', ['-e', block(page, 'r')], utf8)
    expect(stdout).toBe(block(page, 'text'))
  })
})

it('the index names every page, and every question has three languages', () => {
  const index = readFileSync(`${folder}README.md`, 'utf8')
  expect([...index.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, page]) => page).sort()).toEqual([...pages].sort())
  expect(pages).toHaveLength(10)
  for (const page of pages) for (const language of ['sh', 'python', 'r', 'text']) block(page, language)
})
