import type { Words } from '../../locales/words.ts'
import { citation, questionLine, type Report, replyLines } from './report.ts'
import { xml } from './xml.ts'

const nodeKeys = ['name', 'kind', 'otherName'] as const
const edgeKeys = ['type', 'value', 'held', 'standing', 'origins', 'contested', 'citations', 'claims'] as const
const graphKeys = ['question', 'link', 'licences', 'sources', 'replies'] as const

/** GraphML 1.0, as Gephi, yEd and networkx read it; question, citations and replies are data of the graph. */
export function graphmlOf(t: Words, report: Report): string {
  const { drawn, rows, sources, licences, heading } = report
  const graph: Readonly<Record<(typeof graphKeys)[number], string>> = {
    question: questionLine(t, heading),
    link: heading.link,
    licences: licences.join('; '),
    sources: sources.map((source, index) => citation(t, source, index + 1)).join('\n'),
    replies: replyLines(t, report).join('\n'),
  }
  const nodes = drawn.nodes.map(
    ({ id, name, kind, otherName }) => `<node id="${xml(id)}">${data('n', nodeKeys, { name, kind, otherName: otherName ?? '' })}</node>`,
  )
  const edges = rows.map(({ edge, claims, numbers }) => {
    const values = {
      type: edge.type,
      value: edge.value,
      held: edge.dates,
      standing: edge.standing,
      origins: String(edge.origins),
      contested: String(edge.contested),
      citations: numbers.map((number) => `[${number}]`).join(' '),
      claims: claims.map(({ text }) => text).join('\n'),
    }
    return `<edge id="${xml(edge.id)}" source="${xml(edge.from)}" target="${xml(edge.to)}">${data('e', edgeKeys, values)}</edge>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared('n', 'node', nodeKeys),
    ...declared('e', 'edge', edgeKeys),
    ...declared('g', 'graph', graphKeys),
    '<graph edgedefault="directed">',
    data('g', graphKeys, graph),
    ...nodes,
    ...edges,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

const declared = (prefix: string, of: string, keys: readonly string[]): readonly string[] =>
  keys.map((key) => `<key id="${prefix}-${key}" for="${of}" attr.name="${key}" attr.type="string"/>`)

const data = <K extends string>(prefix: string, keys: readonly K[], values: Readonly<Record<K, string>>): string =>
  keys
    .filter((key) => values[key] !== '')
    .map((key) => `<data key="${prefix}-${key}">${xml(values[key])}</data>`)
    .join('')
