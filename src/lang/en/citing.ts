/** Words by which a text relays what an outlet reported, or to which outlet somebody spoke. */

/** Stand before the outlet's name, with at most an article, an adjective and a word such as "broadcaster" between. */
export const cuesBefore = `
told
tells
telling
said to
says to
confirmed to
in an interview with
in an interview to
in an interview for
in interviews with
in an exclusive interview with
interviewed by
interview with
an interview to
speaking to
speaking with
spoke to
spoke with
speaks to
in comments to
in remarks to
in a statement to
in an email to
in an interview on
said on
speaking on
appeared on
by phone to
according to
according to a report by
according to a report from
according to a report in
according to a report on
according to reports by
according to reports from
according to reporting by
a report by
reports by
reporting by
as reported by
reported by
was reported by
first reported by
quoted by
was quoted by
cited by
citing
quoting
carried by
published by
published in
seen by
obtained by
reviewed by
verified by
analysed by
analyzed by
reports
reported
writes
wrote
`

/** Stand behind the outlet's name. */
export const cuesAfter = `
reported
reports
has reported
had reported
is reporting
was reporting
quoted
quotes
cited
cites
wrote
writes
said
says
revealed
reveals
learned
learnt
has learned
published
broadcast
aired
`

/** Say what kind of outlet the name after or before them belongs to. */
export const outletWords = `
agency
news agency
press agency
wire
newswire
broadcaster
public broadcaster
state broadcaster
network
tv network
news network
channel
tv channel
news channel
television channel
television station
tv station
radio station
station
radio
television
newspaper
daily
daily newspaper
weekly
magazine
news magazine
tabloid
paper
outlet
media outlet
news outlet
news site
news website
news portal
portal
website
site
`

/** Words that the name of an outlet nobody knows may have in it, written with a capital. */
export const nameWords = `
TV Television Radio News Newspaper Gazette Herald Tribune Times Daily Broadcasting Channel Press Post Observer Chronicle Courier FM Online
`

/** Those of them with which a name may begin. */
export const firstWords = `
TV Radio Daily Channel
`

/** Of the cues behind a name those that only outlets are the subject of, so that a name nobody knows is one. */
export const reportingVerbs = `
reported
reports
has reported
had reported
quoted
quotes
cited
cites
`

/** Words that may stand between a cue and the name, beside articles and what kind of outlet it is. */
export const passingWords = `
its his her their local state state-run state-owned privately-owned london-based private public independent national regional pro-government opposition
french german british us uk american russian chinese turkish arab arabic israeli iranian spanish italian ukrainian news leading country's
`

/** People of an outlet who see things for it: "a Reuters reporter saw". */
export const staffWords = `
reporter reporters correspondent correspondents journalist journalists photographer photographers team crew
`

/** What they do then. */
export const witnessVerbs = `
saw heard witnessed counted watched found visited reported reports said says reviewed verified
`
