import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))
const manifest = read('package.json')
const lock = read('package-lock.json')

describe('what is installed', () => {
  it('names every dependency by its exact version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })

  it.each(['linux-x64-gnu', 'linux-arm64-gnu', 'linux-arm64-musl', 'darwin-x64', 'darwin-arm64', 'win32-x64-msvc'])(
    'locks the embedded engine for %s',
    (platform) => {
      const engine = lock.packages['node_modules/@grafeo-db/js']
      const entry = lock.packages[`node_modules/@grafeo-db/js-${platform}`]
      expect(entry).toMatchObject({ version: engine.version, optional: true, os: [platform.split('-')[0]], cpu: [platform.split('-')[1]] })
    },
  )

  it('locks every optional platform package that a locked package names', () => {
    const locked = Object.keys(lock.packages)
    const missing = Object.values<{ optionalDependencies?: object }>(lock.packages)
      .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
      .filter((name) => !locked.some((path) => path.endsWith(`node_modules/${name}`)))
    expect(missing).toEqual([])
  })

  it('records no address of a registry', () => {
    expect(Object.values<{ resolved?: string }>(lock.packages).filter((entry) => entry.resolved !== undefined)).toEqual([])
  })
})
