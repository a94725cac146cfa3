import type { ElementDefinition } from 'cytoscape'
import { isolated } from '../look/figures.ts'
import type { Drawn, Line, PictureEdge, PictureNode, Stack } from '../state/picture.ts'
import type { Palette } from './palette.ts'
import { badgePicture, kindPicture, nothing } from './pictures.ts'
import { stackId } from './stack-places.ts'

/** The words a line needs beside its values. */
export type LineWords = {
  readonly possibly: string
  readonly more: (count: number) => string
  readonly until: (date: string) => string
  readonly says: (name: string) => string
  readonly replies: (count: number) => string
}

export type Marks = {
  readonly seeds: readonly string[]
  readonly undrawn: (node: PictureNode) => number
  /** An entity and a line in words, for those who do not see them. */
  readonly nodeWords: (node: PictureNode) => string
  readonly lineWords: (line: Line, from: string, to: string) => string
}

/** What Cytoscape is given for what is drawn: nodes, then one edge a line, then stacks. Pure, so that it is tested without a browser. */
export function elements(
  { nodes, lines, stacks }: Drawn,
  palette: Palette,
  words: LineWords,
  marks: Pick<Marks, 'seeds' | 'undrawn'>,
): ElementDefinition[] {
  return [
    ...nodes.map((node) => nodeElement(node, palette, marks)),
    ...lines.map((line) => lineElement(line, words)),
    ...stacks.flatMap(stackElements),
  ]
}

/** The rest of a list: a stack on a hair line, which is no relationship. */
function stackElements(stack: Stack): ElementDefinition[] {
  const id = stackId(stack)
  return [
    { group: 'nodes', data: { id, stack: true, label: `+${stack.count}` }, classes: ['stack'], grabbable: false },
    { group: 'edges', data: { id: `${id}~`, source: stack.of, target: id, label: '' }, classes: ['stacked'] },
  ]
}

function nodeElement(node: PictureNode, palette: Palette, { seeds, undrawn }: Pick<Marks, 'seeds' | 'undrawn'>): ElementDefinition {
  const more = undrawn(node)
  return {
    group: 'nodes',
    data: {
      id: node.id,
      kind: node.kind,
      label: nodeLabel(node),
      undrawn: more,
      images: [kindPicture(palette, node.kind, node.isClass), more > 0 ? badgePicture(palette, more) : nothing],
    },
    classes: [node.isClass ? 'class' : '', seeds.includes(node.id) ? 'seed' : ''].filter(Boolean),
  }
}

/** Name and other script, each in its own direction. */
export const nodeLabel = ({ name, otherName }: Pick<PictureNode, 'name' | 'otherName'>): string =>
  otherName ? `${isolated(name)}\n${isolated(otherName)}` : isolated(name)

function lineElement(line: Line, words: LineWords): ElementDefinition {
  const shares = line.edges.flatMap(({ share }) => (share === undefined ? [] : [share]))
  const amounts = line.edges.flatMap(({ amountLog }) => (amountLog === undefined ? [] : [amountLog]))
  return {
    group: 'edges',
    data: {
      id: line.id,
      source: line.from,
      target: line.to,
      type: line.type,
      standing: line.standing,
      origins: Math.min(line.origins, 3),
      share: Math.max(0, ...shares),
      amountLog: Math.max(6, ...amounts),
      label: lineLabel(line, words),
      mx: 0,
      my: 0,
    },
    classes: (['contested', 'possibly', 'ended', 'inferred'] as const).filter((state) => line[state]),
  }
}

/** Every value of a contested line; otherwise a row each to three, and beyond that how many there are; of what is alleged, who says so. */
export function lineLabel({ edges, contested, possibly, ended }: Line, words: LineWords): string {
  const says = unique(edges.map((edge) => saysText(edge, words)))
  const rows = contested ? [...contestedRows(edges), ...says] : unique(edges.map((edge) => rowText(edge, words)))
  const answered = Math.max(0, ...edges.map(({ replies }) => replies))
  const values = !contested && rows.length > 3 ? [isolated(words.more(edges.length)), ...says] : rows
  const text = answered > 0 ? [...values, isolated(words.replies(answered))] : values
  const last = edges.map(({ until }) => until).filter((until) => until !== undefined)
  if (ended && last[0]) return [...text, isolated(words.until(last[0]))].join('\n')
  return possibly ? [...text, isolated(words.possibly)].join('\n') : text.join('\n')
}

const saysText = ({ speaker }: PictureEdge, words: LineWords): string => (speaker === undefined ? '' : words.says(isolated(speaker)))

function rowText(edge: PictureEdge, words: LineWords): string {
  const says = saysText(edge, words)
  return edge.value && says ? `${isolated(edge.value)} · ${says}` : edge.value || says
}

function contestedRows(edges: readonly PictureEdge[]): string[] {
  const disputed = edges.filter(({ contested }) => contested)
  const values = unique(disputed.map(({ value }) => value))
  const dates = unique(disputed.map(({ dates }) => dates))
  const differing = values.length > 1 ? values : dates.length > 1 ? dates : values
  const beside = unique(edges.filter(({ contested }) => !contested).map(({ value }) => value))
  return [`≠\u202f${differing.join(' | ')}`, ...beside]
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))].map(isolated)
