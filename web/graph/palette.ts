import { looks } from '../look/kinds.ts'
import { relationshipLooks } from '../look/relationships.ts'

/** The tokens the canvas needs, read from the style sheet: a colour stands in one place. */
export type Palette = ReadonlyMap<string, string>

const general = ['paper', 'wash', 'ink', 'ink-2', 'ink-3', 'accent', 'control-line', 'contest', 'hatch', 'r-ended']

/** `read` gives a custom property's value by its name. */
export function paletteFrom(read: (property: string) => string): Palette {
  const kinds = Object.values(looks).flatMap(({ token }) => [`k-${token}`, `k-${token}-fill`, `k-${token}-icon`])
  const relationships = Object.values(relationshipLooks).map(({ token }) => `r-${token}`)
  return new Map([...general, ...kinds, ...relationships].map((name) => [name, read(`--${name}`).trim()]))
}

/** A colour of the palette; an unknown one is a fault of ours. */
export function colour(palette: Palette, name: string): string {
  const found = palette.get(name)
  if (!found) throw new Error(`token --${name}: found nothing, expected a colour in tokens.css`)
  return found
}

/** The palette of the theme that is painted now. */
export const readPalette = (): Palette => {
  const style = getComputedStyle(document.documentElement)
  return paletteFrom((property) => style.getPropertyValue(property))
}
