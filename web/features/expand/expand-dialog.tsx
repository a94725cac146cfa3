import { type FormEvent, type ReactElement, useEffect, useId, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../../locales/words.ts'
import { listTitle } from '../../look/lists.ts'
import { type Order, orders, PORTION, type WantedList } from '../../state/canvas.ts'
import type { PictureEdge } from '../../state/picture.ts'
import { drawList } from './draw-list.ts'
import { readable } from './neighbourhoods.ts'
import { type ListCount, useCounts } from './use-counts.ts'
import './expand-dialog.css'

type Props = { readonly wanted: WantedList | undefined; readonly close: () => void; readonly edges: readonly PictureEdge[] }

/** Which of many: a list, an order, and how many of the first; the rest stays one stack. */
export function ExpandDialog({ wanted, close, edges }: Props): ReactElement {
  const t = useWords()
  const counts = useCounts(wanted?.id, edges)
  return (
    <ModalOverlay className="overlay" isDismissable isOpen={wanted !== undefined} onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="expand-dialog">
        <Dialog aria-label={t('choose.title')}>
          {wanted && counts.length > 0 && <Choice key={wanted.id} wanted={wanted} counts={counts} close={close} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

type ChoiceProps = { readonly wanted: WantedList; readonly counts: readonly ListCount[]; readonly close: () => void }

function Choice({ wanted, counts, close }: ChoiceProps): ReactElement {
  const t = useWords()
  const [list, setList] = useState(wanted.list)
  const [by, setBy] = useState<Order>('each')
  const [typed, setTyped] = useState<string>()
  const [listField, takeField] = [useId(), useId()]
  const sum = (figure: 'count' | 'drawn'): number =>
    counts.filter((one) => list === 'all' || one.list === list).reduce((before, one) => before + one[figure], 0)
  const [total, drawn] = [sum('count'), sum('drawn')]
  const take = Number(typed ?? Math.min(total, drawn + PORTION))
  const isFine = Number.isInteger(take) && take >= 1 && take <= Math.min(total, readable)
  useEffect(() => setList(wanted.list), [wanted.list])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!isFine) return
    drawList({ of: wanted.id, list, by, take })
    close()
  }
  return (
    <form className="choice" onSubmit={submit} noValidate>
      <h2>{t('choose.title')}</h2>
      <p className="small">{t('choose.says', { total, drawn })}</p>
      <label htmlFor={listField}>{t('choose.list')}</label>
      <select id={listField} className="field" value={list} onChange={({ target }) => setList(target.value)}>
        {[{ list: 'all', count: counts.reduce((before, { count }) => before + count, 0) }, ...counts].map((one) => (
          <option key={one.list} value={one.list}>
            {listTitle(t, one.list)} {one.count}
          </option>
        ))}
      </select>
      <fieldset>
        <legend>{t('choose.by')}</legend>
        {orders.map((order) => (
          <label key={order} className="choice-order">
            <input type="radio" name="order" checked={by === order} onChange={() => setBy(order)} /> {t(`order.${order}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={takeField}>{t('choose.take')}</label>
      <input
        id={takeField}
        className="field choice-take"
        inputMode="numeric"
        value={typed ?? String(take)}
        onChange={({ target }) => setTyped(target.value)}
        aria-invalid={!isFine}
      />
      {!isFine && <p className="fault">{t('choose.wrong', { most: Math.min(total, readable) })}</p>}
      <p className="small">{isFine && total > take ? t('choose.rest', { count: total - take }) : ''}</p>
      {total > readable && <p className="small">{t('choose.among', { most: readable })}</p>}
      <div className="buttons">
        <button type="submit" className="button strong">
          {t('choose.draw', { count: isFine ? take : 0 })}
        </button>
        <button type="button" className="button" onClick={close}>
          {t('choose.cancel')}
        </button>
      </div>
    </form>
  )
}
