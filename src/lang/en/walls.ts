/** What a page says that keeps its report from being read. Columns: phrase, as in the tables of furniture; kind of wall. */
export const walls = `
we use cookies                         cookies
uses cookies                           cookies
use cookies                            cookies
use of cookies                         cookies
accept cookies                         cookies
accept all cookies                     cookies
accept all                             cookies
cookie consent                         cookies
cookie settings                        cookies
cookie policy                          cookies
your privacy                           cookies
we value your privacy                  cookies
before you continue                    cookies
manage your preferences                cookies
our partners                           cookies
consent to                             cookies
log in to continue                     log-in
log in to read                         log-in
sign in to continue                    log-in
sign in to read                        log-in
please log in                          log-in
please sign in                         log-in
you must be logged in                  log-in
you need to be logged in               log-in
log in or sign up                      log-in
log in or register                     log-in
log into                               log-in
register to continue                   log-in
register to read                       log-in
create a free account                  log-in
create an account to                   log-in
forgot your password                   log-in
forgot password                        log-in
subscribe to continue                  payment
subscribe to read                      payment
subscribe to keep reading              payment
to continue reading                    payment
to keep reading                        payment
this article is for subscribers        payment
for subscribers only                   payment
subscriber only                        payment
subscribers only                       payment
already a subscriber                   payment
you have reached your limit            payment
you have read your                     payment
free articles remaining                payment
your free trial                        payment
become a subscriber to                 payment
unlock this article                    payment
enable javascript                      script
javascript is disabled                 script
javascript is required                 script
requires javascript                    script
turn on javascript                     script
you need to enable javascript          script
your browser is not supported          script
are you a robot                        robot-check
you are not a robot                    robot-check
i'm not a robot                        robot-check
verify you are human                   robot-check
verifying you are human                robot-check
verify that you are human              robot-check
checking your browser                  robot-check
checking if the site connection is secure  robot-check
unusual traffic                        robot-check
complete the captcha                   robot-check
complete the security check            robot-check
enable cookies and reload              robot-check
access denied                          robot-check
access to this page has been denied    robot-check
ray id                                 robot-check
page not found                         not-found
404 not found                          not-found
error 404                              not-found
404 error                              not-found
page you requested                     not-found
page you are looking for               not-found
page you're looking for                not-found
page you were looking for              not-found
page cannot be found                   not-found
page could not be found                not-found
page does not exist                    not-found
page doesn't exist                     not-found
no longer available                    not-found
article has been removed               not-found
content is not available               not-found
not available in your country          region
not available in your region           region
not available in your location         region
unavailable in your region             region
unavailable for legal reasons          region
due to legal reasons                   region
european economic area                 region
`

/** What each kind of wall is, in words for a sentence. */
export const wallNames = `
cookies       a question about cookies
log-in        a log-in
payment       a notice for subscribers
script        a request to turn on JavaScript
robot-check   a check for robots
not-found     a notice that the page is not there
region        a notice that the page is not shown in this country
`

/** Words by which a notice speaks to its reader; a report that quotes one has few of them. */
export const addressing = `
we our us you your please
`
