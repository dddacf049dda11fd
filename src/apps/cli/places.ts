import { join } from 'node:path'

/** Where `build` writes when nothing else is said. */
export const USUAL_FOLDER = 'counterclaim-out'

/** Where `bench language` looks for corpora when nothing else is said: beside a checkout. */
export const USUAL_CORPORA = '../shared/corpora'

/** What lies where in an output folder. */
export function placesIn(folder: string) {
  const own = join(folder, '.counterclaim')
  return {
    json: join(folder, 'dossier.json'),
    page: join(folder, 'dossier.html'),
    /** What a person need not look into. */
    own,
    store: join(own, 'store.sqlite'),
  }
}
