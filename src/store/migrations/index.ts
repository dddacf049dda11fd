import type { Migration } from '../migrate.ts'
import { records } from './0001-records.ts'

/** Every format of the store, in order. A store is brought forward through them and never back. */
export const MIGRATIONS: readonly Migration[] = Object.freeze([records])
