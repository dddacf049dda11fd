/** What `--help` says. Examples stand alone on a line, so that they can be copied; the tests run them. */

/** Rows of a score that `eval --min` can hold to a bar. */
export const PARTS: readonly string[] = [
  'overall',
  'provenance',
  'documents',
  'claims',
  'acts',
  'figures',
  'positions',
  'statuses',
  'dependencies',
  'events',
]

export const PROGRAM = `Reads everything that was reported about a contested event, and shows who claims
what, in which words, on what basis, who denies it, where each number comes
from, and which "independent" sources are one source.`

export const PROGRAM_MORE = `
Start here:
  $ counterclaim build reports/
  reads every .txt, .html and .md file of the folder and prints what is
  contested; then open counterclaim-out/dossier.html in a browser.

  $ counterclaim explain 3.4
  shows what statement 3.4 of that page rests on: its words, the rules that
  found it, what answers it.

Nothing leaves this machine, and no file of yours is changed. Exit codes:
0 done, 1 could not be done, 2 used in a way that it does not know.`

export const BUILD = `Reads reports and writes a dossier: who claims what, in which words, on whose
word, and what is contested.`

export const BUILD_MORE = `
What it writes, in the folder of --out:
  dossier.html                one page to read, print, hand on; needs no network
  dossier.json                the same as data (docs/dossier.md)
  .counterclaim/store.sqlite  everything that was captured and found, for good

Building again adds only what is new. A build that was stopped goes on where it
was. What cannot be read is said on stderr, and everything else is read.

Examples:
  $ counterclaim build reports/
  $ counterclaim build reports/ statement.html --out cases/ferry
  $ counterclaim build reports/ --json | jq '.questions[] | .text'

A folder may hold a case.json that says what the documents do not say
themselves, and its documents in a folder "documents" (docs/cases.md):
  {"title": "The ferry",
   "documents": {"a.txt": {"publisher": "The Tide", "published": "2024-06-12"}}}`

export const EXPLAIN = `Shows what stands behind anything of a dossier: the exact words and where they
are, the rule that found them, what they answer and what answers them.`

export const EXPLAIN_MORE = `
What can be asked for:
  3.4               a statement, by its number on the page and in the summary
  question 2        a question and its positions; "document 3" likewise
  claim-83fa20c1    any id of dossier.json, or its beginning where only one fits
  report.txt        a document, by its file
  "3.4 5.1"         two statements, and what is between them
  2024-06-12        a day, and what changed on it
  the ministry      an actor, by name, or the statements that hold the words

Examples:
  $ counterclaim explain 3.4
  $ counterclaim explain question 2 --out cases/ferry
  $ counterclaim explain 3.4 --dossier ~/Downloads/dossier.json`

export const CODEBOOK = `Shows what four ways of recording casualties would make of the same dossier, by
which rule, from which figures, and what their rules leave to a coder.`

export const CODEBOOK_MORE = `
Without --as: the counts of each event, a line for each codebook, and where they
differ. With --as: every field of one codebook (acled, ucdp, airwars or
every-casualty), with its rules. docs/codebooks.md says where the rules stand
and what is not done.

Examples:
  $ counterclaim codebook counterclaim-out/dossier.json
  $ counterclaim codebook counterclaim-out/dossier.json --as ucdp
  $ counterclaim codebook counterclaim-out/dossier.json --csv > codebooks.csv`

export const REPLAY = `Shows a case as of an earlier day: worked out from what was there by the end of
that day, and from nothing else.`

export const REPLAY_MORE = `
A document without a date is there from the last day on which it can have been
written; one that nobody can place is left out, and that is said. By the clock
"said", a statement counts from the day on which it was made, whenever it was
published. Ids are those of the whole.
From a dossier.json, everything is worked out anew from the texts and dates that
it holds; the reports themselves are not needed.

Examples:
  $ counterclaim replay reports/ --on 2031-05-04
  $ counterclaim replay cases/ferry/dossier.json --every day
  $ counterclaim replay reports/ --on 2031-05 --clock said --json
  $ counterclaim replay reports/ --on 2031-05-04 --out cases/ferry-on-may-4`

export const DIFF = `Shows what changed from one dossier to another: documents, statements, figures,
questions whose status moved, actors that were joined or parted, and the
document that moved each.`

export const DIFF_MORE = `
A page that stands in both under one address with other words was edited: what
was taken out and what was put in is shown, and no more is said of it.

Examples:
  $ counterclaim diff cases/monday cases/tuesday
  $ counterclaim diff monday/dossier.json tuesday/dossier.json --json`
export const MATRIX = `Shows, for each question and each accusation, which documents say it of their
own, deny it, pass on what others say, or omit it. Silence is never agreement.`

export const MATRIX_MORE = `
A document that came before the event, or tells of another, is left blank with
the reason: it could not have said anything.

Examples:
  $ counterclaim matrix
  $ counterclaim matrix --by sources --out cases/ferry
  $ counterclaim matrix --csv --out cases/ferry`

export const POSTS = `Reads exports of social posts and shows accounts that posted the same text,
picture or link within a minute of one another, repeatedly: as a pattern, with
its numbers and with what chance would give. It does not say who runs an
account, or why.`

export const POSTS_MORE = `
An export holds a record for each post: who, when, the text; and where it has
them links, hashes of pictures, what it answers, what it passes on. The names
that platforms and collectors use for these are known. What is not understood
is said on stderr, and the rest is read.

Examples:
  $ counterclaim posts posts.jsonl
  $ counterclaim posts monday.csv tuesday.json --json
  $ counterclaim build reports/ --posts posts.jsonl`

export const EVAL = `Builds each case in memory and scores it against its expected.json: what a
careful reader finds in its documents. For those who work on Counterclaim, or
hold their own cases against it.`

export const EVAL_MORE = `
Each part has a row: found of wanted, precision, recall, F1. "missed" lists what
was not found, "wrong" what was found and is not so: a statement given to
somebody else.
The parts: ${PARTS.slice(0, 5).join(', ')},
${PARTS.slice(5).join(', ')}.

Examples:
  $ counterclaim eval examples/mirrane-2024
  $ counterclaim eval examples --against bench/scores.json
  $ counterclaim eval examples --write bench/scores.json
  $ counterclaim eval my-cases/ferry --min claims=0.75 --min figures=0.8`

export const PARSE = `Fills in lemma, part of speech, tag, features, head and relation of the words of a
CoNLL-U file as they are divided there. For those who measure parsers.`

export const PARSE_MORE = `
Comments, contractions ("1-2"), empty nodes ("2.1") and the columns FORM and MISC
stay as they are. What is not predicted is "_". What the other columns held is
not looked at.

Examples:
  $ counterclaim parse --lang en --conllu words.conllu --out parsed.conllu
  $ counterclaim parse --lang en --conllu words.conllu | head`

export const BENCH = `Measures the language engine. For those who work on Counterclaim.`

export const BENCH_LANGUAGE = `Measures tokens, sentences, tags, lemmas, trees, names, attribution, coreference and certainty on
corpora, and how fast a text is analysed, beside what is asked for and what is aimed for.`

export const BENCH_LANGUAGE_MORE = `
The corpora are no part of the package. Those that are there are measured with:
  ud/{ewt,gum,fr_sequoia}-dev.conllu        Universal Dependencies; GUM for coreference, too
  ner/uner-en_ewt-ud-dev.iob2               Universal NER
  polnear/dev-tokens.jsonl                  PolNeAR
  factuality/{uw,meantime}-dev.conll        UW factuality, MEANTIME
Scores are percent. Speed is that of one processor and of this machine.

Examples:
  $ counterclaim bench language --data ../shared/corpora
  $ counterclaim bench language --only ewt --json
  $ counterclaim bench language --write bench/language.json`

export const ATTRIBUTION = `Labels the words of English paragraphs: who speaks (source), the words that say
so (cue), and what is said (content).`

export const ATTRIBUTION_MORE = `
Each line of --tokens is a paragraph, divided into words:
  {"tokens": ["She", "said", "it", "sank", "."]}
Each line that comes out is the same with a label for every word, "B-" where a
stretch begins and "I-" where it goes on:
  {"tokens": [...], "labels": ["B-source", "B-cue", "B-content", "I-content", "O"]}

Examples:
  $ counterclaim attribution --tokens words.jsonl --out labels.jsonl
  $ counterclaim attribution --tokens words.jsonl | jq -c '.labels'`
