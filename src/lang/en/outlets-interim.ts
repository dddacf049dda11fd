/**
 * News agencies and outlets with their aliases, until the full table of outlets is there. Columns: name; `agency` (sells its
 * material to others) or `outlet`; further names, separated by commas, or `-`.
 */
export const outlets = `
AFP                                 agency  Agence France-Presse, Agence France Presse
Reuters                             agency  Thomson Reuters
The Associated Press                agency  Associated Press, AP, A.P.
dpa                                 agency  DPA, Deutsche Presse-Agentur, Deutsche Presse Agentur
EFE                                 agency  Agencia EFE
ANSA                                agency  -
TASS                                agency  ITAR-TASS
RIA Novosti                         agency  RIA
Interfax                            agency  -
Xinhua                              agency  Xinhua News Agency
Kyodo                               agency  Kyodo News
Yonhap                              agency  Yonhap News Agency
Anadolu                             agency  Anadolu Agency, AA
PTI                                 agency  Press Trust of India
ANI                                 agency  Asian News International
IANS                                agency  Indo-Asian News Service
PA Media                            agency  Press Association, PA
AAP                                 agency  Australian Associated Press
The Canadian Press                  agency  Canadian Press
UPI                                 agency  United Press International
Bloomberg                           agency  Bloomberg News
Belga                               agency  -
ANP                                 agency  -
APA                                 agency  Austria Presse Agentur
Keystone-SDA                        agency  -
NTB                                 agency  -
TT                                  agency  TT News Agency
Ritzau                              agency  -
Lusa                                agency  -
PAP                                 agency  Polish Press Agency
CTK                                 agency  ČTK
Ukrinform                           agency  -
Central News Agency                 agency  CNA Taiwan
MENA                                agency  Middle East News Agency
SANA                                agency  -
IRNA                                agency  -
WAFA                                agency  -
SPA                                 agency  Saudi Press Agency
WAM                                 agency  -
LANA                                agency  -
APS                                 agency  Algeria Press Service
MAP                                 agency  -
PANA                                agency  -
NAN                                 agency  News Agency of Nigeria
Antara                              agency  -
Bernama                             agency  -
Inter Press Service                 agency  -
Tribune News Service                agency  -
AFP Fact Check                      outlet  -
CNN                                 outlet  CNN International
BBC                                 outlet  BBC News, BBC World Service
Al Jazeera                          outlet  Aljazeera
Al Arabiya                          outlet  -
Sky News                            outlet  -
Sky News Arabia                     outlet  -
France 24                           outlet  France24
RFI                                 outlet  Radio France Internationale, Radio France International
DW                                  outlet  Deutsche Welle
VOA                                 outlet  Voice of America
RFE/RL                              outlet  Radio Free Europe/Radio Liberty, Radio Free Europe
Radio Free Asia                     outlet  -
Euronews                            outlet  -
RT                                  outlet  Russia Today
Sputnik                             outlet  -
CGTN                                outlet  -
CCTV                                outlet  -
NHK                                 outlet  -
RTHK                                outlet  -
ABC News                            outlet  -
CBS News                            outlet  -
NBC News                            outlet  -
MSNBC                               outlet  -
Fox News                            outlet  -
NPR                                 outlet  -
PBS                                 outlet  -
CBC                                 outlet  CBC News
ITV                                 outlet  ITV News
Channel 4 News                      outlet  -
RTE                                 outlet  RTÉ
ARD                                 outlet  -
ZDF                                 outlet  -
SRF                                 outlet  -
RTBF                                outlet  -
RAI                                 outlet  -
The New York Times                  outlet  New York Times
The Washington Post                 outlet  Washington Post
The Wall Street Journal             outlet  Wall Street Journal
USA Today                           outlet  -
Los Angeles Times                   outlet  The Los Angeles Times
The Guardian                        outlet  -
The Times                           outlet  -
The Sunday Times                    outlet  -
The Telegraph                       outlet  Daily Telegraph, The Daily Telegraph
The Independent                     outlet  -
Financial Times                     outlet  The Financial Times
The Economist                       outlet  -
Daily Mail                          outlet  -
Le Monde                            outlet  -
Le Figaro                           outlet  -
Libération                          outlet  -
Le Parisien                         outlet  -
Der Spiegel                         outlet  Spiegel
Die Zeit                            outlet  -
Süddeutsche Zeitung                 outlet  -
Frankfurter Allgemeine Zeitung      outlet  -
Bild                                outlet  -
El País                             outlet  El Pais
El Mundo                            outlet  -
Corriere della Sera                 outlet  -
La Repubblica                       outlet  -
Haaretz                             outlet  -
The Jerusalem Post                  outlet  Jerusalem Post
The Times of Israel                 outlet  Times of Israel
Kyiv Independent                    outlet  The Kyiv Independent
Kommersant                          outlet  -
Novaya Gazeta                       outlet  -
Meduza                              outlet  -
Global Times                        outlet  -
People's Daily                      outlet  -
China Daily                         outlet  -
South China Morning Post            outlet  SCMP
Hong Kong Free Press                outlet  HKFP
The Straits Times                   outlet  Straits Times
Channel NewsAsia                    outlet  -
The Hindu                           outlet  -
The Times of India                  outlet  Times of India
The Indian Express                  outlet  Indian Express
NDTV                                outlet  -
Dawn                                outlet  -
Sydney Morning Herald               outlet  The Sydney Morning Herald
The Age                             outlet  -
Jeune Afrique                       outlet  -
Premium Times                       outlet  -
Daily Nation                        outlet  -
Middle East Eye                     outlet  -
The New Arab                        outlet  -
Asharq Al-Awsat                     outlet  -
Politico                            outlet  -
Axios                               outlet  -
HuffPost                            outlet  Huffington Post
BuzzFeed News                       outlet  -
Business Insider                    outlet  -
Newsweek                            outlet  -
Time                                outlet  TIME
Vice News                           outlet  -
Bellingcat                          outlet  -
`
