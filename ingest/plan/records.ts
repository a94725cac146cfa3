import type { Day, Record } from '#vocabulary'
import { canonical } from '../canonical.ts'
import { nextVersions, type Versions } from '../versions.ts'

/** The records of a version against those its source brought before. */
export function planRecords(given: readonly Record[], stored: readonly Record[], version: Day): Versions<Record> {
  return nextVersions(given, stored, version, {
    isClosed: (record) => record.knownTo !== undefined,
    renew: (record, id) => ({ ...record, id }),
    close: (record, day) => ({ ...record, knownTo: day }),
    content: canonical,
  })
}
