import type { Point } from '../../graph/boxes.ts'

export const formats = ['png2', 'png4', 'svg', 'csv', 'graphml', 'json'] as const
export type Format = (typeof formats)[number]

/** What only a drawn picture has. */
export type Drawing = {
  readonly positions: () => ReadonlyMap<string, Point>
  readonly png: (scale: number, background: string) => Promise<Blob>
}
