/** What is not yet answered, by the number of the question and what it waits for. */
export const open: readonly { readonly question: number; readonly waitsFor: string }[] = []

/** Answered over the API, each by a test of its number. */
export const answered: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]
