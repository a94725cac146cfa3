/** The closed set of faults the arithmetic names itself. What is wrong with the data, and not with the question, is a flag instead. */
export const ownershipErrorCodes = [
  'BAD_EDGE', // a row that no stake can look like
  'BAD_QUESTION', // what was asked does not fit
  'BAD_RULE', // a rule's text does not have the shape of a rule
  'RULE_NOT_KNOWN', // no rule has that id
  'DATE_NOT_COVERED', // nothing reaches back to that day
] as const
export type OwnershipErrorCode = (typeof ownershipErrorCodes)[number]

/** Says what was asked, what was found and what was expected. */
export class OwnershipError extends Error {
  override readonly name = 'OwnershipError'
  readonly code: OwnershipErrorCode

  constructor(code: OwnershipErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
