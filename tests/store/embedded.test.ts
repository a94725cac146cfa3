import { openStore } from '#graph'
import { freshFile } from '../world.ts'
import { storeContract } from './contract.ts'

storeContract(async () => {
  const { file, remove } = freshFile()
  const store = await openStore({ dataFile: file })
  await store.prepare()
  return { ...store, close: () => store.close().finally(remove) }
})
