import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** A test that could not be tried here says so with `ctx.skip(NOT_TRIED + reason)`; with CI=true that is a failure. */
export const NOT_TRIED = 'not tried: '

const every = (modules: readonly TestModule[]): TestCase[] => modules.flatMap((module) => [...module.children.allTests()])

function notTried(test: TestCase): string | undefined {
  const result = test.result()
  if (result.state !== 'skipped' || !result.note?.startsWith(NOT_TRIED)) return undefined
  return `${test.module.relativeModuleId} > ${test.fullName}: ${result.note.slice(NOT_TRIED.length)}`
}

/** Ends a run with one line that counts it, and names what could not be tried. */
export const closingLine: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = every(modules)
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    const untried = tests.map(notTried).filter((line) => line !== undefined)
    for (const line of untried) process.stdout.write(`NOT TRIED  ${line}\n`)
    const strict = process.env.CI === 'true'
    if (strict && untried.length > 0) process.exitCode = 1
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length
    const failed = count('failed') + broken + unhandledErrors.length + (strict ? untried.length : 0)
    const skipped = count('skipped') - (strict ? untried.length : 0)
    process.stdout.write(`\n${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
  },
}
