/** What is not yet answered, by the number of the question and what it waits for. */
export const open: readonly { readonly question: number; readonly waitsFor: string }[] = [
  { question: 1, waitsFor: 'participants in one field, with the effective share of a state' },
  { question: 2, waitsFor: 'paths' },
  { question: 4, waitsFor: 'ownership and paths' },
  { question: 5, waitsFor: 'verdicts of dated rules' },
  { question: 9, waitsFor: 'paths that say how hard was looked' },
  { question: 10, waitsFor: 'a network around several seeds' },
  { question: 14, waitsFor: 'paths ranked by their weakest step' },
  { question: 20, waitsFor: 'exports with their manifest' },
  { question: 22, waitsFor: 'coverage with the balance of the capital' },
]

/** Answered over the API, each by a test of its number. */
export const answered: readonly number[] = [3, 6, 7, 8, 11, 12, 13, 15, 16, 17, 18, 19, 21]
