/**
 * Every problem that Counterclaim can report: a stable code, and one sentence that says what happened, what was kept and what to do
 * next. `docs/problems.md` is made from this list; a test fails where the two differ.
 */
export const PROBLEMS = {
  'ingest/not-found': 'There is nothing at "{path}": check the path and run the command again.',

  'store/cannot-open':
    'The store "{path}" could not be opened ({reason}), and nothing was written: check the path, or choose another place for the store.',
  'store/not-a-database':
    '"{path}" is not a database, and was left as it is: choose another place for the store, or move that file away.',
  'store/not-a-store':
    '"{path}" is the database of another program, or a store too damaged to be known as one, and was left as it is: choose another place for the store, or restore a backup.',
  'store/newer-format':
    '"{path}" has store format {found}, made by a newer Counterclaim; this one knows formats up to {known}. It was left as it is: install the newer Counterclaim, or choose another place for the store.',
  'store/read-only':
    'The store "{path}" cannot be written, because the file or its folder allows only reading; what it holds is unchanged: allow writing there, or copy it to a folder where you may write.',
  'store/busy':
    'Another process was writing to the store "{path}" for more than {seconds} seconds; the last step here was not written, and everything before it is kept: run the command again when the other has ended.',
  'store/disk-full':
    'The disk that holds the store "{path}" is full; the last step was not written, and everything before it is kept: make room and run the command again, and it goes on from there.',
  'store/disk-error':
    'The disk did not read or write the store "{path}" as it should ({reason}); the last step was not written: check that the disk and the file are still there, then run the command again.',
  'store/damaged':
    'The store "{path}" is damaged ({reason}); nothing in it was changed: restore a backup of it, or keep the file aside and build again into a new store.',
  'store/record-changed':
    'Record {seq} ({kind}) of the store "{path}" is not what was once written there; it was not used and nothing was changed: restore a backup of the store, or build again into a new one.',
  'store/record-shape':
    'Record {seq} ({kind}) of the store "{path}" does not have the form that this version expects ({reason}); it was not used and nothing was changed: use the Counterclaim that wrote it, or build again into a new store.',
  'store/record-missing':
    'Record {seq} ({kind}) is missing from the store "{path}"; the others are kept: restore a backup of the store, or build again into a new one.',
  'store/same-versions':
    'What was made by {by} differs from record {seq} ({kind}) of the store "{path}", made from the same input by the same versions; the record was kept and the new one refused: build into a new store, and report that a component changed without a new version.',
  'store/no-backup':
    'The store "{path}" has an older format, and no backup could be laid beside it before bringing it forward ({reason}); it was left as it is: make room or allow writing in its folder, and run the command again.',

  'present/unknown-reference':
    'The dossier names "{id}" in "{from}", and it holds no such record; nothing was written: build the case again, and report this if it happens again.',
  'present/words-differ':
    'The words of "{id}" are not those that stand at {start} to {end} of its document; nothing was written: build the case again, and report this if it happens again.',
  'present/unknown-field': 'The dossier has {field}, which its format does not know; nothing was written: report this.',
  'present/unknown-id':
    'Nothing in this dossier is called "{id}"{nearest}: take an id from dossier.json, or a number such as 3.4 from the page.',

  'annotate/model-missing':
    'The model "{name}" is not there ("{path}"): install the package again, or make it with "npm run train -- {name}".',
  'annotate/model-changed':
    'The bytes of the model "{name}" ("{path}") are not those that its card names: install the package again, or make it with "npm run train -- {name}".',
} as const satisfies Record<string, string>

export type ProblemCode = keyof typeof PROBLEMS
