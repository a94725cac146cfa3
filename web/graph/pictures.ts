import type { EntityKind } from '#vocabulary'
import { drawingText } from '../look/icons.ts'
import { type Look, looks } from '../look/kinds.ts'
import { colour, type Palette } from './palette.ts'

/** The icon of a kind as a picture for the canvas; a class carries its hatch. */
export function kindPicture(palette: Palette, kind: EntityKind, isClass: boolean): string {
  const look: Look = looks[kind]
  const icon = colour(palette, `k-${look.token}-icon`)
  return isClass
    ? hatched(palette, look, icon)
    : picture(`viewBox="0 0 24 24" width="48" height="48" ${stroke(icon)}`, drawingText(look.icon))
}

/** "+31": how many relationships of a node are not drawn. */
export function badgePicture(palette: Palette, count: number): string {
  const text = `+${count > 999 ? '999' : count}`
  const width = 14 + text.length * 7.5
  const x = (64 - width) / 2
  const pill = `<rect x="${x}" y="1.5" width="${width}" height="19" rx="9.5" fill="${colour(palette, 'paper')}" stroke="${colour(palette, 'control-line')}" stroke-width="1.2"/>`
  const label = `<text x="32" y="15.4" text-anchor="middle" font-family="Noto Sans, sans-serif" font-size="12.5" font-weight="600" fill="${colour(palette, 'ink-2')}">${text}</text>`
  return picture('viewBox="0 0 64 22" width="128" height="44"', pill + label)
}

function hatched(palette: Palette, look: Look, icon: string): string {
  const line = colour(palette, `k-${look.token}`)
  const ground = colour(palette, `k-${look.token}-fill`)
  const pattern = `<defs><pattern id="h" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" fill="${ground}"/><rect width="2.6" height="9" fill="${line}" opacity=".6"/></pattern></defs>`
  const disc = `<rect width="80" height="80" fill="url(#h)"/><circle cx="40" cy="45" r="21" fill="${ground}"/>`
  const mark = `<svg x="25" y="30" width="30" height="30" viewBox="0 0 24 24" ${stroke(icon)}>${drawingText(look.icon)}</svg>`
  return picture('viewBox="0 0 80 80" width="80" height="80"', pattern + disc + mark)
}

const stroke = (value: string): string => `fill="none" stroke="${value}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`

const picture = (attributes: string, inside: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`)}`

/** A node without a badge still has two pictures. */
export const nothing: string = picture('viewBox="0 0 1 1" width="1" height="1"', '')
