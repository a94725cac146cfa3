/** A field that could not be read as it stands, or a word that no table has: it is left out, and counted by its rule. */
export type Doubt = { readonly rule: string; readonly column?: string; readonly text: string }

/** One row on its way: its cells, and what is doubtful about it. */
export type Row = { readonly cells: readonly string[]; readonly doubts: Doubt[] }

/** The text a row has for a cell of the mapping; undefined where it has none. */
export type ReadCell = (row: Row) => string | undefined
