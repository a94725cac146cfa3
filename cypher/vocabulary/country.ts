/** A country as ISO 3166-1 alpha-2 writes it; EU stands for the Union, by reservation of the same standard. */
export const COUNTRY = /^[A-Z]{2}$/

export const isCountry = (text: string): boolean => COUNTRY.test(text)
