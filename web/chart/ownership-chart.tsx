import { type KeyboardEvent, type MouseEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { useWords } from '../locales/words.ts'
import type { Chain } from './chain.ts'
import type { Chart } from './chart.ts'
import { nodeAfter } from './chart-keys.ts'
import { ChartLayouts } from './chart-layouts.ts'
import { DrawnLabel, DrawnLine } from './drawn-line.tsx'
import { DrawnNode } from './drawn-node.tsx'
import ElkWorker from './elk.worker.ts?worker'
import type { LaidOut } from './laid-out.ts'
import './chart.css'

type Props = {
  readonly chart: Chart
  /** The chain that is lit. */
  readonly chain: Chain | undefined
  /** What the picture shows, in words, for those who do not see it. */
  readonly summary: string
  readonly mirrored: boolean
  readonly choose: (id: string | undefined) => void
  readonly unfold: (side: string) => void
  readonly evidence: (id: string) => void
  readonly table: () => void
  readonly why: () => void
}

/** Owners on top, arrows down. One tab stop; inside, arrows go along holdings, Enter lights a chain, E opens its evidence. */
export function OwnershipChart(props: Props): ReactElement {
  const t = useWords()
  const laid = useLaidOut(props.chart, props.mirrored)
  const [focused, setFocused] = useState<string>()
  const click = ({ target }: MouseEvent): void => chosen(props, idOf(target))
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !laid) return
    const at = focused ?? props.chart.focus
    const key = event.key.toLowerCase()
    if (event.key.startsWith('Arrow')) setFocused(focused === undefined ? at : nodeAfter(event.key, at, laid))
    else if (event.key === 'Enter') chosen(props, at)
    else if (event.key === 'Escape') props.choose(undefined)
    else if (key === 'e') props.evidence(at)
    else if (key === 't') props.table()
    else if (key === 'w') props.why()
    else return
    event.preventDefault()
  }
  return (
    <div
      className="ownership-chart"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is one tab stop
      tabIndex={0}
      role="application"
      aria-label={`${props.summary} ${t('chart.keys')}`}
      onClick={click}
      onKeyDown={press}
      onBlur={() => setFocused(undefined)}
      data-drawn={laid ? `${laid.nodes.length} ${laid.lines.length}` : undefined}
    >
      {laid && <Picture laid={laid} focused={focused} {...props} />}
      <p className="visually-hidden" role="status">
        {nameOf(props.chart, focused)}
      </p>
    </div>
  )
}

const nameOf = ({ nodes }: Chart, id: string | undefined): string => {
  const node = nodes.find((one) => one.id === id)
  return node?.is === 'entity' ? node.entity.name : ''
}

function chosen({ chart, choose, unfold }: Props, id: string | undefined): void {
  const stack = chart.nodes.find((node) => node.is === 'stack' && (node.id === id || `line ${node.id}` === id))
  if (stack?.is === 'stack') unfold(stack.side)
  else choose(id)
}

const idOf = (target: EventTarget): string | undefined => {
  const found = target instanceof Element ? target.closest<SVGElement>('[data-node], [data-line]') : null
  return found?.dataset.node ?? found?.dataset.line
}

function Picture({
  laid,
  focused,
  chain,
  mirrored,
  chart,
}: Props & { readonly laid: LaidOut; readonly focused: string | undefined }): ReactElement {
  const lit = new Set(chain?.lines.map(({ id }) => id))
  const litNodes = new Set(chain?.nodes)
  const [width, height] = [Math.ceil(laid.width), Math.ceil(laid.height)]
  const svg = useRef<SVGSVGElement>(null)
  // A picture wider than its place is first seen where the company asked about stands.
  useEffect(() => {
    const place = svg.current?.parentElement
    const asked = laid.nodes.find(({ node }) => node.id === chart.focus)
    if (place && asked) place.scrollLeft = ((asked.x + asked.box.w / 2) / laid.width) * place.scrollWidth - place.clientWidth / 2
  }, [laid, chart.focus])
  return (
    <svg
      ref={svg}
      className="chart-svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ ['--natural' as string]: `${width}px` }}
      aria-hidden="true"
    >
      <defs>
        <pattern id="chart-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="5" height="5" />
          <rect className="hatch-stroke" width="1.5" height="5" />
        </pattern>
      </defs>
      {laid.lines.map((placed) => (
        <DrawnLine key={placed.line.id} placed={placed} isLit={lit.has(placed.line.id)} />
      ))}
      {laid.lines.map((placed) => (
        <DrawnLabel key={placed.line.id} placed={placed} isLit={lit.has(placed.line.id)} />
      ))}
      {laid.nodes.map((placed) => (
        <DrawnNode
          key={placed.node.id}
          placed={placed}
          mirrored={mirrored}
          isLit={litNodes.has(placed.node.id)}
          isFocused={placed.node.id === focused}
        />
      ))}
    </svg>
  )
}

/** Where everything stands; the last picture stays while the next is laid out. */
function useLaidOut(chart: Chart, mirrored: boolean): LaidOut | undefined {
  const t = useWords()
  const layouts = useRef<ChartLayouts>(undefined)
  const [laid, setLaid] = useState<LaidOut>()
  useEffect(() => {
    layouts.current = new ChartLayouts(() => new ElkWorker())
    return () => layouts.current?.close()
  }, [])
  useEffect(() => {
    void layouts.current?.of(t, chart, mirrored).then((answer) => answer && setLaid(answer))
  }, [chart, mirrored, t])
  return laid
}
