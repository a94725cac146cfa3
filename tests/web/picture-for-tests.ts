import type { Drawn, PictureEdge, PictureNode } from '../../web/state/picture.ts'
import { linesOf } from '../../web/state/picture.ts'

export const node = (id: string, more: Partial<PictureNode> = {}): PictureNode => ({
  id,
  kind: 'Company',
  name: id,
  otherName: undefined,
  isClass: false,
  degree: 0,
  ...more,
})

export const edge = (id: string, from: string, to: string, more: Partial<PictureEdge> = {}): PictureEdge => ({
  id,
  type: 'OWNS',
  from,
  to,
  standing: 'reported',
  origins: 2,
  contested: false,
  rivals: [],
  possibly: false,
  ended: false,
  inferred: false,
  value: '',
  dates: '',
  since: undefined,
  until: undefined,
  confirmed: undefined,
  share: undefined,
  amountLog: undefined,
  replies: 0,
  speaker: undefined,
  ...more,
})

export const drawnOf = (nodes: readonly PictureNode[], edges: readonly PictureEdge[]): Drawn => ({
  nodes,
  edges,
  lines: linesOf(edges),
  stacks: [],
})
