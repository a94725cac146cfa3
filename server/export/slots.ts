import { fault } from '../faults.ts'

/** Lets so many run at once; RATE_LIMITED for whoever comes beyond. What is taken is given back once, however often one says so. */
export function slots(most: number): () => () => void {
  let taken = 0
  return () => {
    if (taken >= most) throw fault('RATE_LIMITED', `${most} exports run at once; ask again when one has ended.`)
    taken += 1
    let isMine = true
    return () => {
      if (isMine) taken -= 1
      isMine = false
    }
  }
}
