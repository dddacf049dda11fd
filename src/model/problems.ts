/**
 * Every problem that Counterclaim can report: a stable code, and one sentence that says what happened, what was kept and what to do
 * next. `docs/problems.md` is made from this list; a test fails where the two differ.
 */
export const PROBLEMS = {
  'ingest/not-found': 'There is nothing at "{path}": check the path and run the command again.',
  'ingest/cannot-open':
    '"{path}" could not be opened ({reason}); everything else was read: check its permissions and run the command again.',
  'ingest/not-a-file': '"{path}" is neither a file nor a folder and was left out: save what it gives to a file first.',
  'ingest/link-loop': 'The link "{path}" leads back to itself or to a folder around it and was not followed.',
  'ingest/empty-folder':
    'The folder "{path}" holds no document: put .txt, .html or .md files into it, or name another folder.',
  'ingest/beside-documents':
    '{count} files stand beside the folder "documents" of "{path}" and were left out: move what is a document into it.',
  'ingest/empty-file': 'The file "{path}" is empty and was left out: save it again from where it came.',
  'ingest/binary':
    'The bytes of "{path}" are not text ({found}); it was left out: save the report as text or as a web page.',
  'ingest/unsupported':
    '"{path}" is {found}, which cannot be read yet; it was left out: save the report as text or as a web page.',
  'ingest/too-large':
    '"{path}" has {size} MB, more than the {limit} MB that a document may have; it was left out: cut out the part that matters.',
  'ingest/type-differs': '"{path}" is named as {named} and its bytes are {found}: it was read as {found}.',
  'ingest/same-document': '"{path}" holds the same bytes as "{first}": one document, met in {count} places.',
  'ingest/address': 'Addresses such as "{path}" are not fetched yet: save the page to a file and name the file.',
  'ingest/case-file-broken':
    '"{path}" is not valid JSON ({reason}); the documents were read without it: mend it and run the command again.',
  'ingest/case-file-field': 'In "{path}", {field} {reason}; it was left out and the rest was used: mend it.',
  'ingest/case-file-absent-document': '"{path}" describes "{file}", and there is no such document: check the name.',
  'read/replaced-characters':
    '{count} places in "{path}" hold bytes that are no character in {charset}; each shows as a replacement mark, all else is as captured.',
  'read/guessed-encoding':
    '"{path}" is not valid UTF-8 and does not say what else it is; it was read as {charset}: check its accents and quotation marks, or save it as UTF-8.',
  'read/unknown-encoding':
    '"{path}" declares the encoding "{declared}", which does not exist or does not fit; it was read as {charset}.',
  'read/nested-too-deep':
    'The elements of "{path}" are nested {depth} deep; those deeper than {limit} were read as if they stood at that depth. No text was lost.',
  'read/page-too-intricate':
    'The elements of "{path}" ({count}) are nested or lined up so that looking for the article among them would take too long; it was read line by line. No text was lost.',
  'read/no-text': 'No text was found in "{path}": open it and check whether it shows anything.',
  'read/no-article':
    'No article stands out in the page "{path}"; everything that it shows was read line by line: check its text.',
  'read/wall': '"{path}" holds no report, only {what} ("{evidence}"): save the page again from where it can be read.',
  'read/dates-disagree':
    '"{path}" gives the date {kept} ({keptFrom}) and the date {other} ({otherFrom}); {kept} was taken: declare the right one in case.json.',
  'read/structured-data-broken':
    'A block of structured data in "{path}" is not valid JSON ({reason}) and was passed over.',

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

  'present/not-a-dossier':
    '"{path}" is no dossier that this version knows ({reason}); it was left as it is: build the case again.',

  'pipeline/document-failed':
    '"{path}" could not be worked through ({reason}) and was left out; all other documents were: report this with the document.',
  'pipeline/no-documents': 'None of the inputs holds a document: name a file or folder with .txt, .html or .md files.',

  'replay/not-a-date':
    '"{text}" is no date: write a day, a month or a year, such as 2031-05-04, 2031-05 or 2031; a month and a year mean their last day.',
  'replay/nothing-yet':
    'Nothing of this case was there by {day}, by the clock "{clock}": the first is of {first}; name that day or a later one.',
  'replay/no-dates':
    'No document of this case says when it was {clock}, so that no day can be shown: declare it in case.json (docs/cases.md), or use another --clock.',
  'replay/unplaced':
    '"{path}" is left out of what was known on a day: nobody can tell when it was {clock}; declare it in case.json (docs/cases.md).',
  'replay/other-version':
    '"{path}" was made by {made}, and {engine} reads its texts otherwise ({count} of its statements differ); what is shown was worked out anew from those texts: build the case again for one that agrees.',

  'diff/no-dossier':
    'There is no dossier at "{path}", and nothing was compared: name two files dossier.json, or the folders that "counterclaim build" wrote them into.',
  'diff/nothing-in-common':
    '"{before}" and "{after}" have no document in common: they are two cases, and all of one stands against all of the other.',

  'pipeline/interrupted':
    'Stopped after {done} of {total} documents; those are kept where a store is used: run the same command again, and it goes on from there.',

  'cli/cannot-write':
    '"{path}" could not be written ({reason}); what stood there before was left: make room or allow writing there, or name another folder with --out.',
  'cli/cannot-read': '"{path}" could not be read ({reason}): check the path and run the command again.',
  'cli/token-line':
    'Line {line} of "{path}" cannot be labelled ({reason}), and nothing was written: write each line as {"tokens": ["She", "spoke", "."]}.',
  'cli/no-token-lines':
    '"{path}" holds no lines to label: write one paragraph a line, as {"tokens": ["She", "spoke", "."]}.',
  'cli/cannot-print':
    'What was to be printed could not be written ({reason}); files that this command writes are there: make room, or let it print elsewhere.',
  'cli/no-dossier':
    'There is no dossier at "{path}": run "counterclaim build" first, or say with --out or --dossier where it lies.',
  'cli/not-conllu':
    '"{path}" is not CoNLL-U ({reason}); nothing was written: mend that line and run the command again.',
  'cli/no-corpora':
    'None of the data that is measured with is in "{path}" ({missing} …); nothing was measured: say with --data where it lies.',
  'cli/unexpected':
    'Something happened that should not have ({reason}); what was written before is kept: report this with the command that you ran (COUNTERCLAIM_DEBUG=1 shows where it happened).',

  'eval/no-expected':
    '"{path}" holds no expected.json and no case that has one; it was not scored: name a case folder (docs/cases.md).',
  'eval/not-a-folder': '"{path}" is not a folder and was passed over: name case folders.',
  'eval/expected-broken':
    '"{path}" does not say what is expected in a way that can be scored ({reason}); the case was not scored: mend it (docs/cases.md).',
  'eval/scores-broken':
    '"{path}" does not hold scores ({reason}); nothing was compared: restore the file, or write it anew with --write.',
  'eval/not-committed': 'The case "{name}" has no scores in "{path}" to compare with: add them with --write.',
  'eval/fell':
    'The F1 of {part} in {name} is {f1} and was {committed}: find what broke, or lower the committed score with a reason.',
  'eval/below': 'The F1 of {part} in {name} is {f1}, below the {min} that --min asks for.',

  'annotate/no-models':
    'There are no trained models for the language "{language}", only for {known}; nothing was written: name one of these.',
  'annotate/model-missing':
    'The model "{name}" is not there ("{path}"): install the package again, or make it with "npm run train -- {name}".',
  'annotate/card-broken':
    'The card of the model "{name}" ("{path}") cannot be used ({reason}): install the package again, or make it with "npm run train -- {name}".',
  'annotate/model-newer':
    'The model "{name}" ("{path}") has format {found}, made for a newer Counterclaim; this one knows formats up to {known}: install the newer Counterclaim, or the models that came with this one.',
  'annotate/model-changed':
    'The bytes of the model "{name}" ("{path}") are not those that its card names: install the package again, or make it with "npm run train -- {name}".',
} as const satisfies Record<string, string>

export type ProblemCode = keyof typeof PROBLEMS
