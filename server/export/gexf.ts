import { escaped } from '../html.ts'
import type { Row } from './row.ts'
import { cellText } from './writers.ts'

export const gexfType = 'application/gexf+xml; charset=utf-8'

/** A graph as GEXF 1.3 (https://gexf.net/1.3): attributes as text, so that nothing is rounded. */
export function gexf(nodes: readonly Row[], edges: readonly Row[]): string {
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '<graph defaultedgetype="directed" mode="static">',
    attributes('node', nodes[0]),
    attributes('edge', edges[0]),
    '<nodes>',
    ...nodes.map((row) =>
      element('node', row, [
        ['id', row.id],
        ['label', row.name],
      ]),
    ),
    '</nodes>',
    '<edges>',
    ...edges.map((row) =>
      element('edge', row, [
        ['id', row.id],
        ['source', row.from],
        ['target', row.to],
        ['label', row.type],
      ]),
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
  ]
  return `${parts.filter(Boolean).join('\n')}\n`
}

function attributes(of: string, row: Row | undefined): string {
  if (!row) return ''
  const all = Object.keys(row).map((name) => `<attribute id="${xml(name)}" title="${xml(name)}" type="string"/>`)
  return `<attributes class="${of}">${all.join('')}</attributes>`
}

function element(tag: string, row: Row, own: readonly (readonly [name: string, value: Row[string] | undefined])[]): string {
  const values = Object.entries(row)
    .filter(([, value]) => value !== null && cellText(value) !== '')
    .map(([name, value]) => `<attvalue for="${xml(name)}" value="${xml(cellText(value))}"/>`)
  return `<${tag} ${own.map(([name, value]) => `${name}="${xml(cellText(value ?? null))}"`).join(' ')}><attvalues>${values.join('')}</attvalues></${tag}>`
}

/** What XML 1.0 forbids even as a reference is left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it forbids.
const xml = (text: string): string => escaped(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''))
