/** One measured figure; `ratio` compares it with the bare way of doing the same in the same run, or with what its name says. */
export type Figure = { readonly name: string; readonly value: number; readonly unit: string; readonly ratio?: number }

/** Milliseconds that `work` took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The value below which that part of them lies. */
export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN

/** Times both ways in turn, so that whatever else the machine does falls on both; medians in milliseconds. */
export async function alternated(rounds: number, ours: () => Promise<unknown>, bare: () => Promise<unknown>) {
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
  await ours()
  await bare()
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await timed(ours))
    times.bare.push(await timed(bare))
  }
  return { ours: median(times.ours), bare: median(times.bare) }
}

/** Prints the figures of a part, their ratios being to what `against` names. */
export function print(part: string, figures: readonly Figure[], against = 'bare'): void {
  process.stdout.write(`\n${part}\n`)
  for (const { name, value, unit, ratio } of figures) {
    const shown = value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)
    process.stdout.write(
      `  ${name.padEnd(58)} ${shown.padStart(12)} ${unit.padEnd(10)}${ratio === undefined ? '' : `  ${ratio.toFixed(2)}× ${against}`}\n`,
    )
  }
}
