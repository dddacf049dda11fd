/** How pages name themselves. */

/** Words that stand behind a headline and name a part of a site, but no site. */
export const siteWords = `
news home homepage world politics business sport sports local national international africa asia europe americas middle east us uk
opinion video videos breaking abroad domestic foreign inland latest live latest-news headlines top stories general actualité actualités monde nachrichten news aktuell politik
`

/**
 * Phrases with the name of the site in place of the `X`: two of them that agree, or one with a name that is known, tell the publisher. Columns:
 * phrase; votes.
 */
export const sitePhrases = `
skip to more X sites           2
more X sites                   2
more stories from X            1
more from X                    1
more on X                      1
X's top story                  1
X top story                    1
top stories from X             1
follow X on                    1
follow us on X                 0
like X on                      1
download the X app             1
get the X app                  1
subscribe to X                 1
subscribe to the X newsletter  1
sign up for X newsletter       1
sign up for the X newsletter   1
the X newsletter               1
support X                      1
stay with X                    1
refresh X for                  1
watch X live                   1
contact X                      1
about X                        1
advertise with X               1
welcome to X                   1
X staff                        1
`

/** Words in the name of a company that owns papers and stations, and is none of them. */
export const companyWords = `
group broadcasting media holdings corporation corp inc llc ltd company co communications interactive entertainment networks digital gmbh ag
`

/** Words that the names of papers and stations have, beside those that a sentence also knows them by. */
export const mastheadWords = `
monitor dispatch letter bulletin mail sun star standard review journal guardian independent mirror express examiner inquirer telegraph argus
echo globe voice wire courier gazette weekly monthly digest record register advertiser sentinel messenger beacon reporter frontier
`

/** Words that the names of authorities have, as they stand at the head of their statements. */
export const bodyWords = `
ministry department directorate command staff office agency council committee commission embassy police prosecutor government presidency
secretariat authority army forces front movement mission delegation
`

/** How a statement of an authority calls itself, at the beginning of a line. */
export const statementWords = `
communiqué
communique
press statement
press release
press communiqué
statement
official statement
for immediate release
media statement
media release
press briefing
`
