import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...pagesBelow('docs')]
const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts

function pagesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
}

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '')

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8')

  it('links only to what is there', () => {
    const links = found(text, /\]\((?!https?:|#)([^)#]+)/g)
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
  })

  it('names only files and folders that are there', () => {
    const paths = found(text, /`((?:cypher|ownership|ingest|server|web|tests|scripts|docs)\/[\w./-]*)`/g)
    const written = ['web/dist']
    expect(paths.filter((path) => !written.some((one) => normalize(path).startsWith(one)) && !existsSync(join(root, path)))).toEqual([])
  })

  it('names only commands that package.json has', () => {
    expect(found(text, /npm run ([\w:-]+)/g).filter((script) => !(script in scripts))).toEqual([])
  })
})

it('README.md asks a question that the schema answers', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const body = /-d '(\{[^']+\})'/.exec(readme)?.[1] ?? ''
  const schema = buildSchema(readFileSync(join(root, 'server/schema.graphql'), 'utf8'))
  expect(validate(schema, parse(JSON.parse(body.replaceAll('\n', ' ')).query))).toEqual([])
})
