import type { EntityKind, RelationshipType, Standing } from '#vocabulary'
import { standings } from '#vocabulary'
import { labelSize } from '../../graph/boxes.ts'
import { colour, type Palette } from '../../graph/palette.ts'
import type { Words } from '../../locales/words.ts'
import { type Look, looks } from '../../look/kinds.ts'
import { type RelationshipLook, relationshipLooks } from '../../look/relationships.ts'
import { dashes } from '../../look/standing.ts'
import type { Drawn } from '../../state/picture.ts'
import { round, svgText } from './svg-text.ts'

type Entry = { readonly mark: string; readonly wide: number; readonly words: string }

const ROW = 24

/** What marks and textures mean, of those that are drawn, in rows as wide as the figure. */
export function svgLegend(
  t: Words,
  palette: Palette,
  { nodes, lines }: Drawn,
  width: number,
): { readonly body: string; readonly height: number } {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))].map((kind) => kindEntry(t, palette, kind))
  const types = [...new Set(lines.map(({ type }) => type))].map((type) => typeEntry(t, palette, type))
  const textures = standings
    .filter((standing) => lines.some((line) => line.standing === standing))
    .map((standing) => standingEntry(t, palette, standing))
  let [x, y] = [0, 0]
  const parts: string[] = []
  for (const { mark, wide, words } of [...kinds, ...types, ...textures]) {
    const all = wide + 8 + labelSize(words, 11.5, 400).w + 22
    if (x > 0 && x + all > width) [x, y] = [0, y + ROW]
    parts.push(
      `<g transform="translate(${round(x)} ${y})">${mark}${svgText(palette, [words], wide + 8, 10, { size: 11.5, anchor: 'start', ink: 'ink-2' })}</g>`,
    )
    x += all
  }
  return { body: parts.join(''), height: y + ROW }
}

function kindEntry(t: Words, palette: Palette, kind: EntityKind): Entry {
  const look: Look = looks[kind]
  const fill = colour(palette, `k-${look.token}-fill`)
  const mark = `<path transform="scale(.5)" d="${look.outline}" fill="${fill === 'transparent' ? colour(palette, 'paper') : fill}" stroke="${colour(palette, `k-${look.token}`)}" stroke-width="3"/>`
  return { mark, wide: 20, words: t(`kind.${kind}`) }
}

function typeEntry(t: Words, palette: Palette, type: RelationshipType): Entry {
  const look: RelationshipLook = relationshipLooks[type]
  return { mark: line(colour(palette, `r-${look.token}`), Math.max(1.3, look.width)), wide: 28, words: t(`verb.${type}`) }
}

function standingEntry(t: Words, palette: Palette, standing: Standing): Entry {
  return { mark: line(colour(palette, 'ink'), 2, dashes[standing].join(' ')), wide: 28, words: t(`standing.${standing}`) }
}

const line = (ink: string, width: number, dash = ''): string =>
  `<path d="M0 10h28" stroke="${ink}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`
