import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A long-term release that Java 17 runs; tried with every statement here. */
const VERSION = '5.26.30'

const POM = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>throughline</groupId>
  <artifactId>neo4j-jars</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${VERSION}</version>
    </dependency>
  </dependencies>
</project>
`

/**
 * The folder with Neo4j's jars, fetched once by the Maven of this machine (123 MB). They are under the GPL: fetched by
 * whoever runs this, spoken to over Bolt, never part of what we publish.
 */
export async function neo4jJars(cache: string): Promise<string> {
  const jars = join(cache, 'lib')
  if (existsSync(join(jars, `neo4j-${VERSION}.jar`)) && !existsSync(join(cache, 'fetching'))) return jars
  mkdirSync(cache, { recursive: true })
  // Stands until every jar is here: a fetch that was broken off is done again.
  writeFileSync(join(cache, 'fetching'), '')
  writeFileSync(join(cache, 'pom.xml'), POM)
  process.stderr.write(`Fetching Neo4j ${VERSION} with Maven (once, 123 MB)…\n`)
  const copied = await exitOf('mvn', [
    '-q',
    '-B',
    '-f',
    join(cache, 'pom.xml'),
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${jars}`,
  ])
  if (copied !== 0) throw new Error(`Maven could not fetch Neo4j ${VERSION} (it ended with ${copied}); what it said stands above`)
  rmSync(join(cache, 'fetching'))
  return jars
}

/** True where a command answers with success. */
export async function answers(command: string, args: readonly string[]): Promise<boolean> {
  try {
    return (await exitOf(command, args, 'ignore')) === 0
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw fault
  }
}

export const exitOf = (
  command: string,
  args: readonly string[],
  stdio: 'inherit' | 'ignore' = 'inherit',
  env = process.env,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: stdio === 'ignore' ? 'ignore' : ['ignore', 2, 2], env })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
