import type { Words } from '../locales/words.ts'
import type { Line, PictureNode } from '../state/picture.ts'

/** An entity in words: what it is, and how much of it is not drawn. */
export const nodeSentence = (t: Words, node: PictureNode, undrawn: number): string =>
  [node.name, t(node.isClass ? 'kind.FacilityClass' : `kind.${node.kind}`), undrawn > 0 ? t('node.undrawn', { count: undrawn }) : '']
    .filter(Boolean)
    .join(', ')

/** A line in words: the sentence, its figures, and who says so. */
export const lineSentence = (t: Words, line: Line, from: string, to: string): string =>
  [
    t(`sentence.${line.type}`, { from, to }),
    lineValues(line),
    line.contested ? t('line.contested') : '',
    t(`standing.${line.standing}`),
    t('origins.count', { count: line.origins }),
  ]
    .filter(Boolean)
    .join(', ')

/** Every figure or status of a line; of a contested one they stand side by side. */
export const lineValues = ({ edges, contested }: Line): string =>
  [...new Set(edges.map(({ value }) => value).filter(Boolean))].join(contested ? ' | ' : ', ')
