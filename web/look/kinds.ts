import type { EntityKind } from '#vocabulary'
import { type Drawing, icons } from './icons.ts'

/** How a kind is drawn, in every view: colour and shape and icon. */
export type Look = {
  /** Names the tokens `--k-<token>`, `--k-<token>-fill` and `--k-<token>-icon`. */
  readonly token: string
  /** The shape's name on the canvas, and its outline in a box of 40 by 40 everywhere else. */
  readonly shape: string
  readonly outline: string
  readonly icon: Drawing
  /** Width and height on the canvas, px. */
  readonly size: readonly [number, number]
  /** The icon's share of the mark, and where its middle stands, in percent. */
  readonly iconSize: number
  readonly iconAt: readonly [number, number]
  readonly line: 'solid' | 'dotted' | 'dashed'
  /** Actors are solid; things are tinted with a coloured line. */
  readonly solid: boolean
}

const middle = [50, 50] as const

export const looks = {
  Company: {
    token: 'company',
    shape: 'round-rectangle',
    outline: 'M8 2h24a6 6 0 0 1 6 6v24a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6V8a6 6 0 0 1 6-6z',
    icon: icons.building,
    size: [36, 36],
    iconSize: 52,
    iconAt: middle,
    line: 'solid',
    solid: true,
  },
  Person: {
    token: 'person',
    shape: 'ellipse',
    outline: 'M20 2a18 18 0 1 1 0 36a18 18 0 1 1 0-36z',
    icon: icons.person,
    size: [36, 36],
    iconSize: 52,
    iconAt: middle,
    line: 'solid',
    solid: true,
  },
  GovernmentBody: {
    token: 'gov',
    shape: 'octagon',
    outline: 'M12.5 2h15L38 12.5v15L27.5 38h-15L2 27.5v-15z',
    icon: icons.columns,
    size: [38, 38],
    iconSize: 52,
    iconAt: middle,
    line: 'solid',
    solid: true,
  },
  Organization: {
    token: 'org',
    shape: 'hexagon',
    outline: 'M10.5 3h19L39 20l-9.500 17h-19L1 20z',
    icon: icons.people,
    size: [42, 36],
    iconSize: 50,
    iconAt: middle,
    line: 'solid',
    solid: false,
  },
  Contract: {
    token: 'contract',
    shape: 'tag',
    outline: 'M2 6h25l11 14l-11 14H2z',
    icon: icons.document,
    size: [40, 32],
    iconSize: 50,
    iconAt: [38, 50],
    line: 'solid',
    solid: false,
  },
  Facility: {
    token: 'facility',
    shape: 'pentagon',
    outline: 'M20 2l18.500 14l-7 22h-23l-7-22z',
    icon: icons.factory,
    size: [40, 40],
    iconSize: 44,
    iconAt: [50, 60],
    line: 'solid',
    solid: false,
  },
  Initiative: {
    token: 'initiative',
    shape: 'diamond',
    outline: 'M20 1l19 19l-19 19L1 20z',
    icon: icons.handshake,
    size: [46, 46],
    iconSize: 42,
    iconAt: middle,
    line: 'solid',
    solid: false,
  },
  System: {
    token: 'system',
    shape: 'barrel',
    outline: 'M5 7q15-8 30 0q2.500 13 0 26q-15 8-30 0q-2.500-13 0-26z',
    icon: icons.chip,
    size: [34, 38],
    iconSize: 50,
    iconAt: middle,
    line: 'solid',
    solid: false,
  },
  Restriction: {
    token: 'restriction',
    shape: 'cut-rectangle',
    outline: 'M9 2h22l7 7v22l-7 7H9l-7-7V9z',
    icon: icons.scale,
    size: [36, 36],
    iconSize: 52,
    iconAt: middle,
    line: 'solid',
    solid: false,
  },
  Place: {
    token: 'place',
    shape: 'rhomboid',
    outline: 'M2 6h26l10 28H12z',
    icon: icons.map,
    size: [44, 32],
    iconSize: 46,
    iconAt: middle,
    line: 'dotted',
    solid: false,
  },
  Unknown: {
    token: 'unknown',
    shape: 'ellipse',
    outline: 'M20 2a18 18 0 1 1 0 36a18 18 0 1 1 0-36z',
    icon: icons.notStated,
    size: [36, 36],
    iconSize: 54,
    iconAt: middle,
    line: 'dashed',
    solid: false,
  },
} as const satisfies Record<EntityKind, Look>
