import { type Environment, GraphError } from '#graph'

/** Where errors may be reported, a `mailto:` or `https:` address; undefined where CORRECTIONS_ADDRESS names none. Throws BAD_INPUT. */
export function correctionsAddressIn({ CORRECTIONS_ADDRESS: address }: Environment): string | undefined {
  if (!address) return undefined
  if (URL.canParse(address) && ['mailto:', 'https:'].includes(new URL(address).protocol)) return new URL(address).href
  throw new GraphError('BAD_INPUT', `CORRECTIONS_ADDRESS is ${address}, expected a mailto: or https: address`)
}
