import { readFileSync } from 'node:fs'
import { type Palette, paletteFrom } from '../../web/graph/palette.ts'

export type Theme = 'light' | 'dark'

const css = readFileSync('web/look/tokens.css', 'utf8')

/** The custom properties of a theme, as the style sheet gives them. */
export function tokens(theme: Theme): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(`[data-theme="${theme}"]`)).split('}')[0] ?? ''
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]))
}

export const paletteOf = (theme: Theme): Palette => paletteFrom((property) => tokens(theme).get(property) ?? '')
