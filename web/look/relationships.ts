import type { RelationshipType } from '#vocabulary'

/** How a type of relationship is drawn: one colour a family, and an arrow head. */
export type RelationshipLook = {
  /** Names the token `--r-<token>`. */
  readonly token: 'owns' | 'controls' | 'role' | 'buys' | 'covers' | 'takes-part' | 'located'
  readonly arrow: 'triangle' | 'tee' | 'vee' | 'diamond' | 'square' | 'none'
  readonly width: number
  /** Where the far end of the line is looked for first when a picture is laid out, degrees clockwise from the top. */
  readonly out: number
  readonly in: number
}

const role = { token: 'role', arrow: 'vee', width: 1.3 } as const
const trade = { token: 'buys', arrow: 'triangle', width: 1.6 } as const
const reach = { token: 'covers', arrow: 'diamond', width: 1.8 } as const
const takesPart = { token: 'takes-part', arrow: 'square', width: 1.8 } as const
const lies = { token: 'located', arrow: 'none', width: 1 } as const

/** Owners stand above what they own; contracts and sites below; programmes and lists to the right. */
export const relationshipLooks = {
  OWNS: { token: 'owns', arrow: 'triangle', width: 1.5, out: 180, in: 0 },
  CONTROLS: { token: 'controls', arrow: 'tee', width: 2, out: 180, in: 0 },
  PART_OF: { ...role, out: 0, in: 180 },
  HOLDS_OFFICE: { ...role, out: 90, in: 270 },
  BUYS: { ...trade, out: 160, in: 320 },
  SUPPLIES: { ...trade, out: 215, in: 20 },
  COVERS: { ...reach, out: 180, in: 0 },
  DELIVERS: { ...reach, out: 135, in: 300 },
  MAKES: { ...reach, out: 250, in: 60 },
  OPERATES: { ...reach, out: 150, in: 330 },
  USES: { ...reach, out: 120, in: 300 },
  PARTICIPATES_IN: { ...takesPart, out: 130, in: 300 },
  LISTED_IN: { ...takesPart, out: 85, in: 270 },
  IMPOSES: { ...takesPart, out: 150, in: 0 },
  LOCATED_IN: { ...lies, out: 290, in: 90 },
  WITHIN: { ...lies, out: 0, in: 180 },
  SUCCEEDS: { ...role, out: 270, in: 90 },
} as const satisfies Record<RelationshipType, RelationshipLook>
