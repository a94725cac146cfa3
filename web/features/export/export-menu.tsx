import { type ReactElement, useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useClient } from 'urql'
import { useWords } from '../../locales/words.ts'
import { Icon } from '../../look/icon.tsx'
import type { Drawn } from '../../state/picture.ts'
import { useStore } from '../../state/store.ts'
import { type Drawing, type Format, formats } from './formats.ts'
import { save } from './save.ts'
import './export-menu.css'

type Props = { readonly shown: Drawn; readonly version: number | undefined; readonly handle: Drawing | undefined }

/** The view as a file, each with question, citations, replies and licences. Pictures are of the graph view alone. */
export function ExportMenu({ shown, version, handle }: Props): ReactElement {
  const t = useWords()
  const client = useClient()
  const question = useStore(({ work }) => work.present.question)
  const [state, setState] = useState<'ready' | 'writing' | { readonly fault: string }>('ready')
  const isPicture = (format: Format): boolean => format.startsWith('png') || format === 'svg'
  const write = async (format: Format): Promise<void> => {
    setState('writing')
    try {
      const heading = { question, version, today: new Date().toISOString().slice(0, 10), link: location.href }
      const { writeExport } = await import('./write-export.ts')
      save(await writeExport(format, { client, t, shown, heading, drawing: handle }))
      setState('ready')
    } catch (fault) {
      setState({ fault: fault instanceof Error ? fault.message : String(fault) })
    }
  }
  return (
    <>
      <MenuTrigger>
        <Button className="icon-button" aria-label={t('export.menu')} isDisabled={state === 'writing' || shown.edges.length === 0}>
          <Icon name="download" size={18} />
        </Button>
        <Popover className="node-menu" aria-label={t('export.menu')} placement="bottom end">
          <Menu
            aria-label={t('export.menu')}
            disabledKeys={handle ? [] : formats.filter(isPicture)}
            onAction={(key) => void write(key as Format)}
          >
            {formats.map((format) => (
              <MenuItem key={format} id={format}>
                {t(`export.${format}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span className="export-state" role="status">
        {state === 'writing' && t('export.writing')}
        {typeof state === 'object' && t('export.fault', { message: state.fault })}
      </span>
    </>
  )
}
