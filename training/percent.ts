/** A share in percent with two decimals, as cards and tables give it. */
export const percent = (part: number, whole: number) => Math.round((10_000 * part) / whole) / 100
