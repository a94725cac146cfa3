import type { StylesheetJson, StylesheetJsonBlock } from 'cytoscape'
import { type EntityKind, type RelationshipType, relationshipTypes, standings } from '#vocabulary'
import { type Look, looks } from '../look/kinds.ts'
import { type RelationshipLook, relationshipLooks } from '../look/relationships.ts'
import { dashes } from '../look/standing.ts'
import { colour, type Palette } from './palette.ts'
import { STACK } from './stack-places.ts'

type Rule = StylesheetJsonBlock

const FACES = 'Noto Sans, Noto Sans SC, Noto Sans Arabic, sans-serif'

/** The canvas's style sheet, from the palette alone: kinds, relationships, then states of knowledge, then states of the screen. */
export function stylesheet(palette: Palette): StylesheetJson {
  return [
    everyNode(palette),
    ...kindsOf(palette),
    ...sides,
    everyEdge(palette),
    ...stackRules(palette),
    ...typesOf(palette),
    ...knowledge(palette),
    ...screenStates(palette),
  ]
}

function everyNode(palette: Palette): Rule {
  return rule('node', {
    'border-position': 'inside',
    label: 'data(label)',
    'font-family': FACES,
    'font-size': 12.5,
    'font-weight': 600,
    'line-height': 1.25,
    color: colour(palette, 'ink'),
    'text-wrap': 'wrap',
    'text-max-width': '160px',
    'text-valign': 'bottom',
    'text-halign': 'center',
    'text-margin-y': 6,
    'text-background-color': colour(palette, 'paper'),
    'text-background-opacity': 0.92,
    'text-background-padding': '2px',
    'min-zoomed-font-size': 6,
    'background-image': 'data(images)',
    'background-fit': ['none', 'none'],
    'background-clip': ['node', 'none'],
    'background-image-containment': ['inside', 'over'],
    'bounds-expansion': 22,
    'overlay-opacity': 0,
  })
}

/** One badge beside one icon: two pictures a node, the second outside of the mark. */
function kindsOf(palette: Palette): Rule[] {
  return Object.keys(looks)
    .map((kind) => {
      const look: Look = looks[kind as EntityKind]
      const fill = colour(palette, `k-${look.token}-fill`)
      const [x, y] = look.iconAt
      return rule(`node[kind="${kind}"]`, {
        shape: look.shape,
        width: look.size[0],
        height: look.size[1],
        'background-color': fill === 'transparent' ? colour(palette, 'paper') : fill,
        'border-color': colour(palette, `k-${look.token}`),
        'border-style': look.line,
        'border-width': look.solid ? 1 : 2,
        'background-width': [`${look.iconSize}%`, '48px'],
        'background-height': [`${look.iconSize}%`, '16.5px'],
        'background-position-x': [`${x}%`, '50%'],
        'background-position-y': [`${y}%`, '50%'],
        ...badge(22, -22),
      })
    })
    .concat(
      rule('node.class', {
        'background-width': ['100%', '48px'],
        'background-height': ['100%', '16.5px'],
        'background-position-x': ['50%', '50%'],
        'background-position-y': ['50%', '50%'],
        ghost: 'yes',
        'ghost-offset-x': 5,
        'ghost-offset-y': -5,
        'ghost-opacity': 0.45,
      }),
      rule('node.seed', { 'font-size': 14 }),
    )
}

/** Paper with a second sheet behind: more of the same, not drawn. */
function stackRules(palette: Palette): Rule[] {
  return [
    rule('node.stack', {
      shape: 'round-rectangle',
      width: STACK.w - 8,
      height: STACK.h - 4,
      'background-color': colour(palette, 'paper'),
      'background-image': 'none',
      'border-color': colour(palette, 'control-line'),
      'border-width': 1.2,
      'text-valign': 'center',
      'text-margin-y': 0,
      'text-background-opacity': 0,
      color: colour(palette, 'ink-2'),
      ghost: 'yes',
      'ghost-offset-x': 4,
      'ghost-offset-y': -4,
      'ghost-opacity': 0.5,
    }),
    rule('edge.stacked', { 'line-color': colour(palette, 'control-line'), 'line-style': 'dotted', width: 1, 'target-arrow-shape': 'none' }),
  ]
}

const sides: Rule[] = [
  rule('node.side-right', {
    'text-halign': 'right',
    'text-valign': 'center',
    'text-margin-x': 8,
    'text-margin-y': 0,
    'text-justification': 'left',
    ...badge(-22, -22),
  }),
  rule('node.side-left', {
    'text-halign': 'left',
    'text-valign': 'center',
    'text-margin-x': -8,
    'text-margin-y': 0,
    'text-justification': 'right',
  }),
  rule('node.side-top', { 'text-valign': 'top', 'text-margin-y': -7, ...badge(22, 22) }),
]

/** Where the badge stands, px from the middle: never on the side of the name. */
function badge(x: number, y: number): object {
  return { 'background-offset-x': ['0px', `${x}px`], 'background-offset-y': ['0px', `${y}px`] }
}

function everyEdge(palette: Palette): Rule {
  return rule('edge', {
    'curve-style': 'bezier',
    'control-point-step-size': 46,
    'arrow-scale': 1,
    label: 'data(label)',
    'font-family': FACES,
    'font-size': 11.5,
    'font-weight': 400,
    'line-height': 1.2,
    'text-wrap': 'wrap',
    'text-max-width': '170px',
    'text-background-color': colour(palette, 'paper'),
    'text-background-opacity': 1,
    'text-background-padding': '3px',
    'text-background-shape': 'rectangle',
    'text-margin-x': 'data(mx)',
    'text-margin-y': 'data(my)',
    'min-zoomed-font-size': 6,
    'line-cap': 'butt',
    'source-distance-from-node': 4,
    'target-distance-from-node': 4,
    'overlay-opacity': 0,
  })
}

function typesOf(palette: Palette): Rule[] {
  return Object.keys(relationshipTypes).map((type) => {
    const look: RelationshipLook = relationshipLooks[type as RelationshipType]
    const line = colour(palette, `r-${look.token}`)
    return rule(`edge[type="${type}"]`, {
      'line-color': line,
      'target-arrow-color': line,
      'target-arrow-shape': look.arrow,
      width: look.width,
      color: look.token === 'takes-part' || look.token === 'covers' || look.token === 'buys' ? line : colour(palette, 'ink-2'),
      ...special(palette, type as RelationshipType),
    })
  })
}

function special(palette: Palette, type: RelationshipType): object {
  if (type === 'OWNS') {
    return {
      width: 'mapData(share, 0, 1, 1.5, 6)',
      'arrow-scale': 1.05,
      'font-weight': 600,
      'font-size': 12.5,
      color: colour(palette, 'ink'),
    }
  }
  if (type === 'BUYS' || type === 'SUPPLIES') return { width: 'mapData(amountLog, 6, 10, 1.5, 6)' }
  if (type !== 'CONTROLS') return {}
  return {
    'line-color': colour(palette, 'paper'),
    'line-outline-width': 1.6,
    'line-outline-color': colour(palette, 'r-controls'),
    'arrow-scale': 1.2,
  }
}

function knowledge(palette: Palette): Rule[] {
  const faint = colour(palette, 'r-ended')
  return [
    ...standings.flatMap((standing) => {
      const dash = dashes[standing]
      return dash.length > 0 ? [rule(`edge[standing="${standing}"]`, { 'line-style': 'dashed', 'line-dash-pattern': [...dash] })] : []
    }),
    rule('edge[origins=1]', { 'line-opacity': 0.75 }),
    rule('edge.contested', {
      'underlay-color': colour(palette, 'contest'),
      'underlay-opacity': 1,
      'underlay-padding': 6,
      'font-weight': 600,
      color: colour(palette, 'ink'),
    }),
    rule('edge.possibly', { 'target-arrow-fill': 'hollow' }),
    rule('edge.ended, edge.inferred', { 'line-color': faint, 'target-arrow-color': faint, width: 1, color: colour(palette, 'ink-3') }),
  ]
}

function screenStates(palette: Palette): Rule[] {
  const accent = colour(palette, 'accent')
  const grey = colour(palette, 'ink-3')
  const outline = { 'outline-width': 2.5, 'outline-color': accent, 'outline-offset': 4, 'outline-opacity': 1 }
  return [
    rule('node.hover', { 'outline-width': 1.5, 'outline-color': grey, 'outline-offset': 4, 'outline-opacity': 1 }),
    // A line's outline is what it is wider by on both sides together.
    rule('edge.hover', { 'line-outline-width': 3, 'line-outline-color': grey, 'line-opacity': 1, 'z-index': 8 }),
    rule('node.chosen', outline),
    rule('node.end', { ...outline, 'outline-width': 2 }),
    rule('edge.chosen', { 'line-color': accent, 'target-arrow-color': accent, 'line-opacity': 1, color: accent, 'z-index': 9 }),
    rule('node.focus', { ...outline, 'outline-style': 'dashed' }),
    rule('edge.focus', { 'line-color': accent, 'target-arrow-color': accent, 'line-opacity': 1, 'z-index': 9 }),
    rule('.dim', { opacity: 0.22 }),
  ]
}

/** Cytoscape's types know neither arrays for pictures nor mappers in numeric places: the one cast stands here. */
function rule(selector: string, style: object): Rule {
  return { selector, style } as Rule
}
