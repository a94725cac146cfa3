import DataLoader from 'dataloader'

/** Answers by id; ids asked in one turn of a level, with the same arguments, go to `load` together and once. */
export function batched<Arguments, Value>(
  load: (ids: readonly string[], given: Arguments) => Promise<ReadonlyMap<string, Value>>,
): (id: string, given: Arguments) => Promise<Value | undefined> {
  const byArguments = new Map<string, DataLoader<string, Value | undefined>>()
  return (id, given) => {
    const key = JSON.stringify(given) ?? ''
    const loader =
      byArguments.get(key) ??
      new DataLoader<string, Value | undefined>(async (ids) => {
        const found = await load(ids, given)
        return ids.map((asked) => found.get(asked))
      })
    byArguments.set(key, loader)
    return loader.load(id)
  }
}

/** The same question with the same arguments is asked once. */
export function once<Arguments extends readonly unknown[], Value>(
  ask: (...given: Arguments) => Promise<Value>,
): (...given: Arguments) => Promise<Value> {
  const answers = new Map<string, Promise<Value>>()
  return (...given) => {
    const key = JSON.stringify(given)
    const answer = answers.get(key) ?? ask(...given)
    answers.set(key, answer)
    return answer
  }
}
