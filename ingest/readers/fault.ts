/** One fault of a file, where it stands: `place` is the path inside, `claims.c12.mode`; line and column count from 1. */
export type Fault = { readonly line: number; readonly column: number; readonly place: string; readonly text: string }

/** `camera-contracts.yaml:41:12 claims.c12.mode: "rumour", expected one of …` */
export const faultLine = (file: string, fault: Fault): string =>
  `${file}:${fault.line}:${fault.column} ${fault.place === '' ? '' : `${fault.place}: `}${fault.text}`

export const byPosition = (a: Fault, b: Fault): number =>
  a.line - b.line || a.column - b.column || (a.text < b.text ? -1 : Number(a.text > b.text))
