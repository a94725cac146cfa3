import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readyQuestions } from '../../server/ready-questions.ts'
import { schema } from '../../server/schema/index.ts'
import { openWorld } from '../world.ts'
import { askerOf } from './asking.ts'

describe('ready questions', () => {
  it('each have a sentence of their own for a name', () => {
    expect(new Set(readyQuestions.map(({ name }) => name)).size).toBe(readyQuestions.length)
    expect(readyQuestions.length).toBeGreaterThanOrEqual(12)
    for (const { name } of readyQuestions) expect(name).toMatch(/^[A-Z].*\?$|^Every .*/u)
  })

  it.each(readyQuestions)('$name is valid', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([])
  })

  it('cost less than the limit and answer on any graph', async () => {
    const store = await openWorld()
    const ask = askerOf(store)
    for (const { name, query } of readyQuestions) expect((await ask(query)).errors, name).toBeUndefined()
    const served = await ask.app.fetch(new Request('http://api.test/ready-questions.json'))
    expect(await served.json()).toEqual(readyQuestions)
    await store.close()
  })
})
