import { type ReactElement, useState } from 'react'
import { useClient } from 'urql'
import type { Chart } from '../chart/chart.ts'
import { svgBody } from '../chart/svg-body.ts'
import { save } from '../features/export/save.ts'
import { type ChartFormat, chartFormats, writeChart } from '../features/export/write-chart.ts'
import { useWords } from '../locales/words.ts'
import type { Drawn, PictureEdge } from '../state/picture.ts'
import { useStore } from '../state/store.ts'

/** The chart as a file, with question, data version, citations, replies and licences. */
export function ChartExport({ chart, title }: { readonly chart: Chart; readonly title: string }): ReactElement {
  const t = useWords()
  const client = useClient()
  const question = useStore(({ work }) => work.present.question)
  const version = useStore((state) => state.version)
  const [state, setState] = useState('')
  const write = async (format: ChartFormat): Promise<void> => {
    const svg = document.querySelector<SVGSVGElement>('.chart-svg')
    if (!svg) return
    setState(t('export.writing'))
    try {
      const heading = { question, version, today: new Date().toISOString().slice(0, 10), link: location.href }
      save(await writeChart(format, { client, t, title, heading, drawn: drawnOf(chart), chart: svgBody(svg) }))
      setState('')
    } catch (fault) {
      setState(t('export.fault', { message: fault instanceof Error ? fault.message : String(fault) }))
    }
  }
  return (
    <span className="chart-export">
      {chartFormats.map((format) => (
        <button key={format} type="button" className="button" onClick={() => void write(format)}>
          {t(`export.${format}`)}
        </button>
      ))}
      <span className="small" role="status">
        {state}
      </span>
    </span>
  )
}

/** What the chart draws as the other views know it: every relationship behind every line, for its citations. */
function drawnOf({ nodes, lines }: Chart): Drawn {
  const edges = lines.flatMap(({ holding }) =>
    (holding?.ids ?? []).map((id): PictureEdge[] => {
      if (!holding) return []
      const { owner, company, kind, standing, origins, contested, possibly, value, confirmed } = holding
      const type = kind === 'control' ? 'CONTROLS' : 'OWNS'
      const known = { type, standing, origins, contested, possibly, value, confirmed } as const
      const rest = { ended: false, inferred: false, rivals: [], dates: '', since: undefined, until: undefined, share: undefined } as const
      return [{ ...known, ...rest, id, from: owner, to: company, amountLog: undefined, replies: 0, speaker: undefined }]
    }),
  )
  return { nodes: nodes.flatMap((node) => (node.is === 'entity' ? [node.entity] : [])), edges: edges.flat(), lines: [], stacks: [] }
}
