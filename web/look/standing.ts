import type { Standing } from '#vocabulary'

/** Standing is a texture: how a line is dashed, px on and off; nothing for a solid line. */
export const dashes = {
  recorded: [],
  reported: [16, 3],
  testified: [10, 4, 2, 4],
  alleged: [5, 5],
} as const satisfies Record<Standing, readonly number[]>

/** Independent roots as three dots: one, two, three or more. */
export const dotsFor = (origins: number): readonly [boolean, boolean, boolean] => [origins >= 1, origins >= 2, origins >= 3]
