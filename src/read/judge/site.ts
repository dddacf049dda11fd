/** What is known of who publishes a page, before its lines are judged. */
export interface Site {
  /** Declared, or from the metadata. */
  readonly name?: string
  readonly host?: string
}
