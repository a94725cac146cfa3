import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import packaged from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars']

/**
 * The one place that finds and starts a Chromium: CHROME_PATH, then the machine's own, then the one that comes as a
 * package. Throws where none starts: a test that draws nothing must not look like one that passed.
 */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.CHROME_PATH ?? installed.find((path) => existsSync(path))
  if (own) return chromium.launch({ executablePath: own, args })
  const executablePath = await packaged.executablePath()
  try {
    return await chromium.launch({ executablePath, args })
  } catch (fault) {
    if (!(fault instanceof Error) || !fault.message.includes('shared libraries')) throw fault
    return chromium.launch({ executablePath, args, env: { ...process.env, LD_LIBRARY_PATH: libraries() } })
  }
}

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** The shared libraries that a bare machine lacks come in the package too; unpacked once. */
function libraries(): string {
  const folder = join(tmpdir(), 'throughline-chromium-libraries')
  const inside = join(folder, 'al2023', 'lib')
  if (existsSync(inside)) return inside
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../../bin/al2023.tar.br')
  mkdirSync(folder, { recursive: true })
  execFileSync('tar', ['xf', '-', '-C', folder], { input: brotliDecompressSync(readFileSync(packed)) })
  return [inside, join(folder, 'lib')].find((path) => existsSync(path)) ?? folder
}
