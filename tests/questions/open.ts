/** What is not yet answered, by the number of the question and what it waits for. */
export const open: readonly { readonly question: number; readonly waitsFor: string }[] = [
  { question: 1, waitsFor: 'participants in one field, with the effective share of a state' },
  { question: 20, waitsFor: 'exports with their manifest' },
  { question: 22, waitsFor: 'coverage with the balance of the capital' },
]

/** Answered over the API, each by a test of its number. */
export const answered: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21]
