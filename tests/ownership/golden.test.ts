import { describe, expect, it } from 'vitest'
import type { Case } from './golden/case.ts'
import { operators } from './golden/operators.ts'
import golden from './golden/ownership.json' with { type: 'json' }

const cases = golden.cases as unknown as readonly Case[]

describe('worked cases', () => {
  for (const found of cases) {
    describe(`${found.id}: ${found.title}`, () => {
      found.checks.forEach((check, place) => {
        it(`${place + 1}. ${check.op}`, () => {
          const operator = operators[check.op]
          expect(operator, `no operator ${check.op}`).toBeDefined()
          operator?.(found, check)
        })
      })
    })
  }
})
