/**
 * Phrases of page furniture: what a page says about itself and its site, and not about the world. Columns: the phrase; what it is; where
 * it stands in its line; how sure it is.
 *
 * In a phrase, `0` is any token with a digit, `*` one to twelve tokens; punctuation but `|`, `:`, `/`, `©` and `@` is left out, in the line, too.
 * Where: `whole` (the line is nothing else), `start`, `end`, `any`.
 * How sure: `sure` (also where the line reads like a sentence), `label` (only where it does not), `hint` (only beside other furniture, above
 * the headline or below the last sentence). `opens`: labels that follow it belong to it. `closes`: nothing after it is of the article.
 */
export const furniture = `
# menus and ways through the site
skip to                               navigation   start  label
skip next                             navigation   start  label
skip navigation                       navigation   start  label
skip links                            navigation   whole  label
jump to                               navigation   start  label
back to top                           navigation   any    label
back to home                          navigation   start  label
go to                                 navigation   start  hint
return to                             navigation   start  hint
main menu                             navigation   any    label
menu                                  navigation   whole  label
home                                  navigation   whole  label
homepage                              navigation   whole  label
home page                             navigation   whole  label
search                                navigation   whole  label
search for                            navigation   whole  label
search this site                      navigation   start  label
site search                           navigation   whole  label
site map                              navigation   whole  label
sitemap                               navigation   whole  label
site index                            navigation   whole  label
toggle navigation                     navigation   start  label
toggle menu                           navigation   start  label
close menu                            navigation   start  label
open menu                             navigation   start  label
close                                 navigation   whole  label
expand                                navigation   whole  label
expand all                            navigation   whole  label
collapse                              navigation   whole  label
sections                              navigation   whole  label
all sections                          navigation   whole  label
log in                                navigation   whole  label
log out                               navigation   whole  label
login                                 navigation   whole  label
sign in                               navigation   whole  label
sign out                              navigation   whole  label
register                              navigation   whole  label
create an account                     navigation   start  label
my account                            navigation   whole  label
account                               navigation   whole  hint
edition                               navigation   whole  label
edition :                             navigation   start  label
international edition                 navigation   whole  label
weather                               navigation   whole  hint
traffic                               navigation   whole  hint
weather traffic                       navigation   whole  label
news                                  navigation   whole  hint
world                                 navigation   whole  hint
sport                                 navigation   whole  hint
sports                                navigation   whole  hint
business                              navigation   whole  hint
politics                              navigation   whole  hint
opinion                               navigation   whole  hint
local                                 navigation   whole  hint
videos                                navigation   whole  hint
video                                 navigation   whole  hint
photos                                navigation   whole  hint
live                                  navigation   whole  hint
live tv                               navigation   whole  label
watch live                            navigation   whole  label
listen live                           navigation   whole  label
older news                            navigation   whole  label
newer news                            navigation   whole  label
older posts                           navigation   whole  label
newer posts                           navigation   whole  label
all news                              navigation   whole  label
latest news                           navigation   whole  label opens
latest                                navigation   whole  label opens
breaking news                         navigation   whole  label
top news                              navigation   whole  label opens
previous                              navigation   whole  label
next                                  navigation   whole  label
previous article                      navigation   start  label
next article                          navigation   start  label
previous story                        navigation   start  label
next story                            navigation   start  label
previous post                         navigation   start  label
next post                             navigation   start  label
previous page                         navigation   start  label
next page                             navigation   start  label
page 0 of 0                           navigation   whole  label
view all                              navigation   start  label
see all                               navigation   start  label
show all                              navigation   start  label
show more                             navigation   start  label
show less                             navigation   start  label
view more                             navigation   start  label
see more                              navigation   start  label
load more                             navigation   start  label
more                                  navigation   whole  label
more news                             navigation   whole  label opens
topics                                navigation   whole  label opens
topics :                              navigation   start  label
topics |                              navigation   start  label
topic :                               navigation   start  label
topic |                               navigation   start  label
tags                                  navigation   whole  label opens
tags :                                navigation   start  label
tag :                                 navigation   start  label
tagged                                navigation   start  hint
tagged with                           navigation   start  label
categories                            navigation   whole  label opens
categories :                          navigation   start  label
category :                            navigation   start  label
keywords :                            navigation   start  label
filed under                           navigation   start  label
posted in                             navigation   start  label
in this article                       navigation   whole  label opens
in this story                         navigation   whole  label opens
on this page                          navigation   whole  label opens
table of contents                     navigation   whole  label opens
contents                              navigation   whole  hint
explore more                          navigation   any    label opens
explore                               navigation   whole  hint
you are here                          navigation   start  label
archive                               navigation   whole  hint
archives                              navigation   whole  hint

# lists of other stories
top story                             promotion    end    label
top stories                           promotion    any    label opens
more stories                          promotion    any    label opens
more from                             promotion    start  label opens
more on this story                    promotion    start  label opens
more on this                          promotion    start  label opens
more on                               promotion    start  hint
more in                               promotion    start  hint
more about                            promotion    start  hint
most read                             promotion    any    label opens
most viewed                           promotion    any    label opens
most popular                          promotion    any    label opens
most shared                           promotion    any    label opens
most commented                        promotion    any    label opens
most watched                          promotion    any    label opens
popular now                           promotion    whole  label opens
popular stories                       promotion    any    label opens
popular posts                         promotion    any    label opens
popular                               promotion    whole  label opens
trending                              promotion    whole  label opens
trending now                          promotion    start  label opens
trending stories                      promotion    start  label opens
editor's picks                        promotion    any    label opens
editors' picks                        promotion    any    label opens
latest stories                        promotion    any    label opens
latest posts                          promotion    any    label opens
latest videos                         promotion    any    label opens
recent posts                          promotion    any    label opens
recent stories                        promotion    any    label opens
recommended                           promotion    whole  label opens
recommended for you                   promotion    start  label opens
recommended stories                   promotion    start  label opens
related                               promotion    whole  label opens
related :                             promotion    start  label
related |                             promotion    start  label
related article                       promotion    start  label
related articles                      promotion    start  label opens
related story                         promotion    start  label
related stories                       promotion    start  label opens
related news                          promotion    start  label opens
related content                       promotion    start  label opens
related coverage                      promotion    start  label opens
related posts                         promotion    start  label opens
related links                         promotion    start  label opens
related topics                        promotion    start  label opens
related reading                       promotion    start  label opens
related video                         promotion    start  label
related videos                        promotion    start  label opens
you may also like                     promotion    start  label opens
you might also like                   promotion    start  label opens
you may have missed                   promotion    start  label opens
you may be interested in              promotion    start  label opens
what to read next                     promotion    start  label opens
read next                             promotion    start  label opens
read this next                        promotion    start  label opens
up next                               promotion    start  label
don't miss                            promotion    start  label
must read                             promotion    whole  label
must reads                            promotion    whole  label opens
also on                               promotion    start  hint
elsewhere on                          promotion    start  hint
from our partners                     promotion    start  label opens
from the web                          promotion    whole  label opens
around the web                        promotion    whole  label opens
from around the web                   promotion    whole  label opens
sponsored                             promotion    whole  label
sponsored content                     promotion    any    label
sponsored links                       promotion    any    label opens
paid content                          promotion    any    label
promoted                              promotion    whole  label
promoted stories                      promotion    any    label opens
partner content                       promotion    any    label

# players, forms, polls
pause                                 navigation   end    label
play pause                            navigation   any    label
playpause                             navigation   any    label
autoplay                              navigation   any    label
embed                                 navigation   whole  label
copy this code                        navigation   any    label
enlarge                               navigation   whole  label
view full caption                     caption      any    sure
show caption                          caption      any    label
hide caption                          caption      any    label
hide transcript                       navigation   any    label
show transcript                       navigation   any    label
click tap                             promotion    start  label
click photo                           promotion    start  label
to enlarge                            promotion    end    label
video :                               caption      start  label
view results                          boilerplate  whole  label
vote                                  boilerplate  whole  label
you must enter                        boilerplate  start  hint
welcome back                          navigation   whole  label
please sign in                        navigation   any    label
sign in using                         navigation   start  label
sign in with                          navigation   start  label
required                              boilerplate  whole  label
tap an icon                           promotion    start  label
get email notifications               promotion    any    sure
get email alerts                      promotion    start  sure
email alerts                          promotion    any    label
text alerts                           promotion    any    label
follow                                promotion    start  label
for live updates                      promotion    start  label
for more neighborhood news            promotion    start  sure
read or share this story              promotion    start  sure
contributing :                        credit       start  label
information from :                    credit       start  label
reach                                 byline       start  hint
contact                               byline       start  hint
edit                                  navigation   whole  label
tagged                                navigation   start  hint

# go and read, see, hear, buy, follow
read more                             promotion    start  label
read more :                           promotion    start  sure
read more about                       promotion    start  sure
read more on                          promotion    start  sure
read also                             promotion    start  label
read also :                           promotion    start  sure
also read                             promotion    start  label
also read |                           promotion    start  sure
also read :                           promotion    start  sure
also see                              promotion    start  label
see also                              promotion    start  label
see also :                            promotion    start  sure
see more :                            promotion    start  sure
read :                                promotion    start  label
read |                                promotion    start  sure
read the full                         promotion    start  label
read full                             promotion    start  label
read the latest                       promotion    start  label
read the original                     promotion    start  label
read in                               promotion    start  hint
more :                                promotion    start  label
more |                                promotion    start  label
explained :                           promotion    start  hint
watch :                               promotion    start  sure
watch |                               promotion    start  sure
watch now                             promotion    start  label
watch the                             promotion    start  hint
watch more                            promotion    start  label
listen :                              promotion    start  label
listen now                            promotion    start  label
listen to this                        promotion    start  label
listen to the                         promotion    start  hint
click here                            promotion    start  sure
tap here                              promotion    start  sure
click to                              promotion    start  sure
click on the                          promotion    start  sure
click the                             promotion    start  sure
sign up                               promotion    whole  label
sign up for                           promotion    start  sure
sign up to                            promotion    start  sure
sign up here                          promotion    start  sure
sign up now                           promotion    start  sure
subscribe                             promotion    whole  label
subscribe to                          promotion    start  sure
subscribe for                         promotion    start  sure
subscribe now                         promotion    start  sure
subscribe today                       promotion    start  sure
subscribe here                        promotion    start  sure
start your free trial                 promotion    any    sure
already a subscriber                  promotion    any    sure
get the * newsletter                  promotion    start  sure
get our * newsletter                  promotion    start  sure
get the latest                        promotion    start  sure
get breaking news                     promotion    start  sure
get more news                         promotion    start  sure
get our app                           promotion    start  sure
get the app                           promotion    start  sure
get updates                           promotion    start  sure
get * delivered                       promotion    start  sure
get * in your inbox                   promotion    start  sure
to your inbox                         promotion    end    sure
in your inbox                         promotion    end    sure
download the                          promotion    start  hint
download our                          promotion    start  sure
download the * app                    promotion    start  sure
on our app                            promotion    end    sure
our mobile app                        promotion    any    hint
catch all                             promotion    start  sure
catch the latest                      promotion    start  sure
stay with                             promotion    start  hint
stay with * for                       promotion    start  sure
stay tuned                            promotion    start  sure
stay informed                         promotion    start  label
stay up to date                       promotion    start  label
stay connected                        promotion    start  label
stay ahead                            promotion    start  label
check back                            promotion    start  sure
refresh * for                         promotion    start  sure
for more news                         promotion    start  sure
for more stories                      promotion    start  sure
for more on this                      promotion    start  sure
for more information                  promotion    start  hint
for the latest news                   promotion    start  sure
for the latest updates                promotion    start  sure
for all the latest                    promotion    start  sure
follow us                             promotion    start  sure
follow @                              promotion    start  sure
follow * on twitter                   promotion    start  sure
follow * on facebook                  promotion    start  sure
follow * on instagram                 promotion    start  sure
follow * on telegram                  promotion    start  sure
follow * on x                         promotion    start  label
follow live                           promotion    start  label
follow                                promotion    whole  label
like us on                            promotion    start  sure
like * on facebook                    promotion    start  sure
join us on                            promotion    start  sure
join our                              promotion    start  sure
join the conversation                 promotion    any    label
join the discussion                   promotion    any    label
find us on                            promotion    start  sure
connect with us                       promotion    start  label
visit our                             promotion    start  hint
support our                           promotion    start  label
support independent journalism        promotion    any    label
support * journalism                  promotion    start  label
donate                                promotion    whole  label
donate now                            promotion    any    label
donate today                          promotion    any    label
donate to                             promotion    start  label
become a member                       promotion    any    label
become a subscriber                   promotion    any    label
become a supporter                    promotion    any    label
make a donation                       promotion    start  label
buy us a coffee                       promotion    any    label
if you value                          promotion    start  hint
share me                              promotion    whole  label
share                                 promotion    whole  label
shares                                promotion    whole  label
0 shares                              promotion    whole  label
share :                               promotion    start  label
share this                            promotion    start  label
share on                              promotion    start  label
share via                             promotion    start  label
share with                            promotion    start  label
share to                              promotion    start  label
share article                         promotion    start  label
share story                           promotion    start  label
share facebook                        promotion    start  label
tweet                                 promotion    whole  label
tweet this                            promotion    whole  label
retweet                               promotion    whole  label
facebook                              promotion    whole  label
twitter                               promotion    whole  label
instagram                             promotion    whole  label
whatsapp                              promotion    whole  label
telegram                              promotion    whole  label
linkedin                              promotion    whole  label
reddit                                promotion    whole  label
pinterest                             promotion    whole  label
youtube                               promotion    whole  label
email                                 promotion    whole  label
e mail                                promotion    whole  label
messenger                             promotion    whole  label
pin it                                promotion    whole  label
email this                            promotion    start  label
email article                         promotion    start  label
email the author                      promotion    start  label
email newsletters                     promotion    start  sure
send to a friend                      promotion    whole  label
send to                               promotion    start  hint
print                                 promotion    whole  label
print this                            promotion    start  label
print article                         promotion    start  label
copy link                             promotion    any    label
copy url                              promotion    any    label
link copied                           promotion    any    label
copy to clipboard                     promotion    any    label
save                                  promotion    whole  label
save for later                        promotion    any    label
save article                          promotion    any    label
saved                                 promotion    whole  label
bookmark                              promotion    whole  label
add to favourites                     promotion    any    label
add to favorites                      promotion    any    label
gift article                          promotion    any    label
gift this article                     promotion    any    label
give this article                     promotion    any    label
open in app                           promotion    whole  label
view in browser                       promotion    whole  label
whatsapp channel                      promotion    any    label
turn on notifications                 promotion    any    label
enable notifications                  promotion    any    label
google news                           promotion    end    label
newsletter                            promotion    whole  label
newsletters                           promotion    whole  label
newsletter                            promotion    end    hint
our newsletter                        promotion    any    label
our newsletters                       promotion    any    label
enter your email                      promotion    start  label
your email address                    promotion    start  label
enter email                           promotion    start  label
email address                         promotion    whole  label
thank you for subscribing             promotion    any    sure
thanks for signing up                 promotion    any    sure
something went wrong                  boilerplate  any    label
an error occurred                     boilerplate  start  label
please try again                      boilerplate  any    hint
report an error                       boilerplate  start  label
report a typo                         boilerplate  start  label
report this                           boilerplate  start  label
send feedback                         boilerplate  start  label
give feedback                         boilerplate  start  label
send us a tip                         promotion    start  label
got a tip                             promotion    start  label
got a story                           promotion    start  label
have a story                          promotion    start  hint
was this article helpful              boilerplate  any    label
did you find this                     boilerplate  start  label

# newsletters, mailings, notices of the trade
view this email                       promotion    start  sure
view * in your browser                promotion    whole  label
unsubscribe                           boilerplate  whole  label closes
unsubscribe                           boilerplate  end    label closes
unsubscribe here                      boilerplate  end    sure closes
you are receiving this                boilerplate  start  sure closes
you receive this * because            boilerplate  start  sure closes
you received this * because           boilerplate  start  sure closes
you can unsubscribe                   boilerplate  start  sure
manage your subscription              boilerplate  any    label
update your preferences               boilerplate  any    label
forward to a friend                   promotion    any    label
forward this email                    promotion    start  label
was this forwarded to you             promotion    start  sure
no spam                               promotion    end    sure
no spam ever                          promotion    end    sure
by signing up you agree               boilerplate  start  sure
by subscribing you agree              boilerplate  start  sure
sign up here                          promotion    end    sure
sign up below                         promotion    end    sure
sign me up                            promotion    whole  label
write to us                           promotion    end    sure
write to us                           promotion    start  label
write to the editor                   promotion    whole  label
email us at                           promotion    start  label
this is a service message             boilerplate  start  sure
this is an automated                  boilerplate  start  sure
please do not reply                   boilerplate  start  sure
do not reply to this                  boilerplate  start  sure
for immediate release                 boilerplate  start  label
ends                                  boilerplate  whole  label
advisory ends                         boilerplate  start  label
for media inquiries                   boilerplate  start  label
for media enquiries                   boilerplate  start  label
contact for media                     boilerplate  start  label
media contact                         boilerplate  start  label
media contacts                        boilerplate  start  label
press contact                         boilerplate  start  label
tag and share                         promotion    start  label
download :                            promotion    start  label
copy article link                     promotion    any    label
like loading                          promotion    whole  label
newest first                          navigation   whole  label
oldest first                          navigation   whole  label
sort by                               navigation   start  label
on air now                            promotion    start  label
now playing                           promotion    start  label
listen again                          navigation   whole  label
you are visitor                       boilerplate  start  label
visitor number                        boilerplate  start  label
support me                            promotion    whole  label
support us                            promotion    whole  label
support our work                      promotion    any    label
tip jar                               promotion    whole  label
republish this                        promotion    start  label
people recommend this                 promotion    end    label
free articles left                    promotion    any    label
like us                               promotion    start  label
got news                              promotion    start  label
do you have a story                   promotion    start  label
older post                            navigation   start  label
newer post                            navigation   start  label
from our correspondent                byline       start  label
from our * correspondent              byline       start  label
from a * correspondent                byline       start  label

# notices
advertisement                         boilerplate  whole  label
advertisements                        boilerplate  whole  label
advertisement :                       boilerplate  start  label
advertisement                         boilerplate  end    hint
advertising                           boilerplate  whole  label
ad                                    boilerplate  whole  label
ads                                   boilerplate  whole  label
advert                                boilerplate  whole  label
ads by                                boilerplate  start  label
ad feedback                           boilerplate  whole  label
remove ads                            boilerplate  whole  label
sponsored by                          boilerplate  start  label
story continues below                 boilerplate  any    label
story continues                       boilerplate  start  label
article continues                     boilerplate  start  label
article continued                     boilerplate  start  label
continue reading                      boilerplate  start  label
continue to article                   boilerplate  start  label
continues below                       boilerplate  end    label
continued below                       boilerplate  end    label
scroll to continue                    boilerplate  any    label
scroll down                           boilerplate  start  label
keep reading                          boilerplate  whole  label
loading                               boilerplate  whole  label
loading :                             boilerplate  start  label
please wait                           boilerplate  whole  label
javascript                            boilerplate  any    hint
enable javascript                     boilerplate  any    sure
javascript is                         boilerplate  start  sure
your browser                          boilerplate  start  sure
your browser does not support         boilerplate  any    sure
this browser                          boilerplate  start  sure
video unavailable                     boilerplate  whole  label
this video                            boilerplate  start  hint
video player                          boilerplate  any    label
play video                            boilerplate  whole  label
play                                  boilerplate  whole  label
play audio                            boilerplate  whole  label
media caption                         boilerplate  start  label
sorry                                 boilerplate  start  hint
we are sorry                          boilerplate  start  hint
not available in your                 boilerplate  any    label
we use cookies                        boilerplate  any    sure
uses cookies                          boilerplate  any    hint
this site uses cookies                boilerplate  any    sure
this website uses cookies             boilerplate  any    sure
use of cookies                        boilerplate  any    hint
by continuing to use                  boilerplate  any    hint
accept cookies                        boilerplate  any    label
accept all                            boilerplate  whole  label
accept all cookies                    boilerplate  any    label
accept                                boilerplate  whole  label
reject all                            boilerplate  whole  label
manage preferences                    boilerplate  whole  label
cookie policy                         boilerplate  any    label
cookie settings                       boilerplate  any    label
cookie notice                         boilerplate  any    label
cookie preferences                    boilerplate  any    label
cookies                               boilerplate  whole  label
privacy                               boilerplate  whole  label
privacy policy                        boilerplate  any    label
privacy notice                        boilerplate  any    label
privacy settings                      boilerplate  any    label
terms                                 boilerplate  whole  label
terms of use                          boilerplate  any    label
terms of service                      boilerplate  any    label
terms and conditions                  boilerplate  any    label
terms conditions                      boilerplate  any    label
disclaimer                            boilerplate  whole  label
disclaimer :                          boilerplate  start  sure
legal notice                          boilerplate  whole  label
imprint                               boilerplate  whole  label
accessibility                         boilerplate  whole  label
our standards :                       boilerplate  start  sure
our standards                         boilerplate  whole  label
all rights reserved                   boilerplate  any    sure
copyright                             boilerplate  start  sure
copyright ©                           boilerplate  any    sure
©                                     boilerplate  start  label
not be published broadcast            boilerplate  any    sure
may not be published                  boilerplate  any    sure
may not be reproduced                 boilerplate  any    sure
do not sell                           boilerplate  start  label
contact us                            boilerplate  start  label
contact                               boilerplate  whole  label
contact the                           boilerplate  start  hint
about us                              boilerplate  whole  label
about                                 boilerplate  whole  label
about the author                      boilerplate  start  label closes
about the authors                     boilerplate  start  label closes
about the writer                      boilerplate  start  label closes
advertise                             boilerplate  whole  label
advertise with us                     boilerplate  any    label
careers                               boilerplate  whole  label
jobs                                  boilerplate  whole  hint
editorial policy                      boilerplate  any    label
ethics policy                         boilerplate  any    label
corrections                           boilerplate  whole  label
faq                                   boilerplate  whole  label
help                                  boilerplate  whole  label
help center                           boilerplate  whole  label
help centre                           boilerplate  whole  label
press releases                        boilerplate  whole  label
rss                                   boilerplate  whole  label
rss feed                              boilerplate  whole  label
comments                              boilerplate  whole  label closes
comment                               boilerplate  whole  label
comments :                            boilerplate  start  label
0 comments                            boilerplate  whole  label closes
0 comment                             boilerplate  whole  label closes
comments 0                            boilerplate  whole  label closes
no comments                           boilerplate  start  label closes
no comments yet                       boilerplate  start  label closes
leave a comment                       boilerplate  start  label closes
leave a reply                         boilerplate  start  label closes
add a comment                         boilerplate  start  label closes
add comment                           boilerplate  start  label closes
post a comment                        boilerplate  start  label closes
write a comment                       boilerplate  start  label closes
view comments                         boilerplate  start  label
view 0 comments                       boilerplate  start  label
show comments                         boilerplate  start  label
hide comments                         boilerplate  start  label
comments are closed                   boilerplate  any    label
comments are                          boilerplate  start  hint
be the first to                       boilerplate  start  hint
be the first to comment               boilerplate  start  label
have your say                         boilerplate  start  label closes
your email address will not be published  boilerplate  any    sure
required fields                       boilerplate  any    label
0 min read                            dateline     whole  label
0 minute read                         dateline     whole  label
0 minutes read                        dateline     whole  label
0 mins read                           dateline     whole  label
min read                              dateline     any    label
reading time                          dateline     start  label
time to read                          dateline     start  label
0 views                               dateline     whole  label
0 likes                               promotion    whole  label

# pictures
photo :                               caption      start  sure
photo :                               caption      any    hint
photo by                              caption      start  label
photo by                              caption      any    label
photos :                              caption      start  sure
photos by                             caption      start  label
photograph :                          caption      start  label
photograph by                         caption      start  label
photo courtesy                        caption      any    label
photo credit                          caption      any    label
photo /                               caption      any    label
photo illustration                    caption      any    label
ap photo                              caption      any    sure
afp photo                             caption      any    sure
reuters photo                         caption      any    label
pool photo                            caption      end    sure
file photo                            caption      any    label
file photograph                       caption      any    label
file image                            caption      any    label
file picture                          caption      any    label
file pic                              caption      any    label
stock photo                           caption      any    label
stock image                           caption      any    label
handout photo                         caption      any    label
image :                               caption      start  sure
image :                               caption      any    label
images :                              caption      start  label
image caption                         caption      start  sure
image source                          caption      start  sure
image copyright                       caption      start  sure
image credit                          caption      any    label
image via                             caption      any    label
featured image                        caption      start  label
picture :                             caption      start  sure
picture :                             caption      any    label
pictured                              caption      start  label
pictured :                            caption      any    label
caption :                             caption      start  sure
hide caption                          caption      any    label
toggle caption                        caption      any    label
enlarge this image                    caption      start  label
enlarge image                         caption      start  label
view image                            caption      start  label
view photos                           caption      start  label
view gallery                          caption      start  label
photo gallery                         caption      any    label
image gallery                         caption      any    label
slideshow                             caption      any    hint
image 0 of 0                          caption      start  sure
image 0 of / 0                        caption      any    label
0 of 0                                navigation   whole  label
from wikipedia                        credit       start  label
add a location                        navigation   start  label
in this photo                         caption      start  sure
in this image                         caption      start  sure
in this picture                       caption      start  sure
in this file photo                    caption      start  sure
in this undated photo                 caption      start  sure
in this * file photo                  caption      start  sure
in this * photo                       caption      start  label
in this * image                       caption      start  label
this photo taken                      caption      start  sure
this image taken                      caption      start  sure
this picture taken                    caption      start  sure
this handout                          caption      start  sure
a file photo                          caption      start  sure
getty images                          caption      end    label
via getty                             caption      any    label
/ getty                               caption      any    label
shutterstock                          caption      end    label
istock                                caption      end    label
wikimedia commons                     caption      end    label
creative commons                      caption      any    label
screengrab                            caption      any    label
screen grab                           caption      any    label
screenshot                            caption      start  label
screenshot :                          caption      any    label
illustration :                        caption      start  label
graphic :                             caption      start  label
courtesy of                           caption      end    hint
courtesy :                            caption      any    label
0 of 0 |                              caption      start  sure
0 / 0 |                               caption      start  sure
file |                                caption      start  label

# who wrote it
by staff                              byline       start  label
by our                                byline       start  label
by a staff                            byline       start  label
staff writer                          byline       end    label
staff writers                         byline       end    label
staff reporter                        byline       end    label
staff reporters                       byline       end    label
staff report                          byline       end    label
news desk                             byline       end    hint
web desk                              byline       end    label
written by                            byline       start  label
posted by                             byline       start  label
published by                          byline       start  label
updated by                            byline       start  label
submitted by                          byline       start  label
author :                              byline       start  label
follow the author                     byline       start  label
view author                           byline       start  label
view all posts by                     byline       start  label
is a reporter                         byline       any    hint
is a journalist                       byline       any    hint
is a freelance                        byline       any    hint
can be reached at                     byline       any    sure
contact the writer                    byline       start  sure
contact the reporter                  byline       start  sure
you can follow                        byline       start  sure

# whose material it is
source :                              credit       start  label
sources :                             credit       start  label
source site 0                         credit       whole  sure
source site                           credit       whole  label
source site                           credit       start  label
contributed to this report            credit       any    sure
contributed to this story             credit       any    sure
contributed to this article           credit       any    sure
contributed reporting                 credit       any    label
contributed reporting                 credit       end    sure
material contributed                  credit       any    sure
with inputs from                      credit       any    label
with input from                       credit       any    label
with files from                       credit       any    label
with reporting by                     credit       start  sure
with reporting from                   credit       start  sure
with additional reporting             credit       start  sure
additional reporting                  credit       start  sure
additional reporting by               credit       any    sure
with agencies                         credit       whole  label
with agency                           credit       start  label
agencies                              credit       whole  label
agency                                credit       whole  label
reporting by                          credit       start  sure
editing by                            credit       start  sure
writing by                            credit       start  sure
edited by                             credit       start  label
reported by                           credit       start  label
compiled by                           credit       start  label
compiled from                         credit       start  label
translated by                         credit       start  label
translated from                       credit       start  label
this article was translated           credit       start  sure
this story was translated             credit       start  sure
automatically translated              credit       any    sure
machine translated                    credit       any    label
originally published                  credit       start  sure
was originally published              credit       any    sure
first appeared on                     credit       any    sure
first appeared in                     credit       any    hint
first published on                    credit       any    label
republished from                      credit       any    label
republished with permission           credit       any    sure
this article was first published      credit       start  sure
without modifications to the text     credit       any    sure
has not been edited by                credit       any    sure
published from a syndicated feed      credit       any    sure
from a syndicated feed                credit       any    sure

# when
published                             dateline     whole  label
published on                          dateline     start  label
published :                           dateline     start  label
updated                               dateline     whole  label
updated :                             dateline     start  label
updated on                            dateline     start  label
last updated                          dateline     start  label
last modified                         dateline     start  label
first published                       dateline     start  label
posted                                dateline     whole  label
posted on                             dateline     start  label
posted :                              dateline     start  label
0 hours ago                           dateline     any    label
0 hour ago                            dateline     any    label
0 minutes ago                         dateline     any    label
0 days ago                            dateline     whole  label
0 mins ago                            dateline     any    label
0 ago                                 dateline     whole  label
0 * ago                               dateline     whole  label
estimated reading time                dateline     start  label
just now                              dateline     whole  label
`
