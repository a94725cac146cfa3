import { identifierId, identifierScheme, type Judgement, type Record, sortedPair } from '#vocabulary'
import { baseOf } from '../versions.ts'
import { identifierOf, isStrong } from './identifiers.ts'

/** Records and strong identifiers that are one thing. */
export type Class = { readonly records: readonly string[]; readonly identifiers: readonly string[] }

/** A union that would have joined a pair judged different, and what asked for it. */
export type RefusedUnion = {
  readonly asked: string
  readonly between: readonly [string, string]
  readonly different: readonly [string, string]
}

/**
 * The classes of a union over judgements and strong identifiers, each in sorted order: a person's word goes before a
 * shared number, and a union that would join a pair judged different is refused. `records` are the wordings that speak.
 * A protected record is joined by judgement only: its identifiers stand nowhere.
 */
export function classesOf(records: readonly Record[], judgements: readonly Judgement[]): { classes: Class[]; refused: RefusedUnion[] } {
  const union = new Union(judgements.filter((judgement) => judgement.verdict === 'different').map((judgement) => judgement.between))
  for (const record of records) union.add(baseOf(record.id))
  const same = judgements.filter((judgement) => judgement.verdict === 'same').map(({ between }) => between)
  for (const [a, b] of same.sort(byText)) union.join(a, b, `judgement ${a} = ${b}`)
  const shared = records.flatMap((record) => strongIdentifiers(record).map((id) => [id, baseOf(record.id)] as const))
  for (const [identifier, record] of shared.sort(byRank)) union.join(identifier, record, `identifier ${identifier}`)
  const described = new Set(records.map((record) => baseOf(record.id)))
  const borne = new Set(shared.map(([identifier]) => identifier))
  const classes = union.classes().map((members) => ({
    records: members.filter((id) => described.has(id)),
    identifiers: members.filter((id) => borne.has(id)),
  }))
  return { classes: classes.filter((one) => one.records.length > 0), refused: union.refused }
}

/** The identifiers of a record that join it to others. */
export const strongIdentifiers = (record: Record): string[] =>
  record.protected ? [] : record.identifiers.filter(isStrong).map(identifierId)

const byText = (a: readonly string[], b: readonly string[]): number => compare(a.join('\0'), b.join('\0'))
const byRank = (a: readonly [string, string], b: readonly [string, string]): number => rankOf(a[0]) - rankOf(b[0]) || byText(a, b)
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** Lower is better; an identifier of no scheme comes last. */
export const rankOf = (id: string): number => identifierScheme(identifierOf(id)?.scheme ?? '')?.rank ?? Number.MAX_SAFE_INTEGER

class Union {
  readonly refused: RefusedUnion[] = []
  readonly #parents = new Map<string, string>()
  readonly #different: readonly (readonly [string, string])[]

  constructor(different: readonly (readonly [string, string])[]) {
    this.#different = different
    for (const [a, b] of different) {
      this.add(a)
      this.add(b)
    }
  }

  add(id: string): void {
    if (!this.#parents.has(id)) this.#parents.set(id, id)
  }

  join(a: string, b: string, asked: string): void {
    this.add(a)
    this.add(b)
    const [first, second] = [this.#root(a), this.#root(b)]
    if (first === second) return
    const different = this.#different.find(([x, y]) => {
      const roots = [this.#root(x), this.#root(y)]
      return roots.includes(first) && roots.includes(second)
    })
    if (different) this.refused.push({ asked, between: [a, b], different })
    else {
      const [root, child] = sortedPair(first, second)
      this.#parents.set(child, root)
    }
  }

  classes(): string[][] {
    const byRoot = new Map<string, string[]>()
    for (const id of [...this.#parents.keys()].sort()) byRoot.set(this.#root(id), [...(byRoot.get(this.#root(id)) ?? []), id])
    return [...byRoot.values()]
  }

  #root(id: string): string {
    let at = id
    for (;;) {
      const parent = this.#parents.get(at)
      if (parent === undefined || parent === at) return at
      this.#parents.set(at, this.#parents.get(parent) ?? parent)
      at = parent
    }
  }
}
