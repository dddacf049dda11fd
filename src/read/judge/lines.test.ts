import { describe, expect, it } from 'vitest'
import { linesOf } from '../text/lines.ts'
import { judgeAlone } from './alone.ts'
import { captionTail, isPhotoCredit } from './captions.ts'
import { datelineAt } from './dateline.ts'
import { lineOf } from './scene.ts'

const kindOf = (text: string) => judgeAlone(lineOf(linesOf(text)[0]!))?.kind ?? 'kept'

describe('a line by itself', () => {
  it.each([
    [
      'navigation',
      [
        'Skip to content',
        '2. Skip to main menu',
        'Home > News > World',
        'News | Sport | Weather',
        'Back to top',
        'Close',
        'Older posts',
      ],
    ],
    [
      'promotion',
      [
        'Read More',
        'Also Read | Floods: what is known',
        'See also: Roads are blocked',
        'SHARE ME',
        'Subscribe to the Tide newsletter',
        'Sign up for our newsletter to get the news every day.',
        'Catch all the news on our app.',
        'Follow us on Facebook and X.',
        'https://tide.example/a/b',
        '1:29 Police respond to the scene',
        '+ More from the harbour',
        'Most viewed in World',
        'Related: Neighbour counts the cost',
        'Facebook',
        'Support independent journalism: donate today',
        '@lakeport_news',
      ],
    ],
    [
      'boilerplate',
      [
        'Advertisement',
        '© 2024 Tide Media. All rights reserved.',
        'We use cookies to make this site better.',
        '* * *',
        '___',
        '12',
        'Comments',
        'Our Standards: The Thomson Reuters Trust Principles.',
        'Please enable JavaScript to read this page.',
      ],
    ],
    [
      'caption',
      [
        'Tom Sailor / Reuters',
        'MARY MAST/AFP/Getty Images',
        'Photo: an ambulance on the quay.',
        '1 of 3 | Candles on the quay. Pool photo',
        'Relatives wait on the quay. (Photo: Mary Mast)',
        'Rescuers in the fog Image: MARY MAST/AFP',
        'The harbour on Friday. (Source: Harbour Authority)',
        'In this May 17 file photo, the ferry leaves the harbour.',
        'A map of the lake. Photo by Tom Sailor',
      ],
    ],
    [
      'byline',
      [
        'By Mary Mast',
        'By staff reporters.',
        'By Mary Mast and Tom Sailor, Lakeport Bureau',
        'Par Marie Mât',
        'By MARY MAST | Updated 3 pm',
        'Mary Mast can be reached at mast@tide.example.',
      ],
    ],
    [
      'credit',
      [
        'AFP',
        '(Reuters)',
        '— dpa/AFP',
        'lo/wd (AP, AFP)',
        'AFP material contributed to this report',
        'Source: Central News Agency, June 17, 2024',
        'source site-41',
        'With inputs from agencies',
        '(Reporting by Mary Mast; Editing by Tom Sailor)',
        'The Associated Press contributed to this report.',
      ],
    ],
    [
      'dateline',
      [
        'May 17, 2024',
        '2024-05-17 HKT 18:24',
        'Published: 17 May 2024',
        '5 min read',
        '3 hours ago',
        'LAKEPORT, Norland (KLKT) -',
        'Posted 3:57 AM, May 26, 2024, by Mary Mast',
      ],
    ],
    [
      'kept',
      [
        'Relations sour between the two capitals',
        'He did not answer.',
        'What do we know so far?',
        'Two ferries collided in the fog, police said.',
        'By Tuesday evening, more than four thousand had signed.',
        '“Subscribe to their version,” he said.',
        'Share prices fell by a third after the collision.',
        'Photographs of the wreck show a hole, experts say.',
        'Reuters reported that both captains had been held.',
        'In May 2024 the same thing happened again.',
        'The copyright of the song belongs to nobody.',
        'Home is where the harbour is, he said.',
        'More people were expected on Saturday.',
        'Source of the leak was a fisherman.',
        'AFP and Reuters differ',
        '12 people were hurt.',
        'Following the collision, the port closed.',
        'Contact with the ferry was lost at nine.',
        'Tags were found on the bodies.',
      ],
    ],
  ])('%s', (kind, lines) => {
    for (const text of lines) expect(`${kindOf(text)}: ${text}`).toBe(`${kind}: ${text}`)
  })
})

describe('credits of pictures', () => {
  it.each(['Tom Sailor/Reuters', 'AP Photo/Mary Mast', 'Mary Mast via Getty Images', '[Tom Sailor/AFP]'])(
    '%s',
    (line) => expect(isPhotoCredit(line)).toBe(true),
  )
  it.each(['either/or', 'Reuters', 'He works for AFP / Reuters and others', 'Mary Mast', '24/7'])('none: %s', (line) =>
    expect(isPhotoCredit(line)).toBe(false),
  )

  it('finds where the words of a caption end', () => {
    expect(captionTail('The quay. (Photo: Mary Mast)')).toMatchObject({ end: 9, sure: true })
    expect(captionTail('He said so. (AFP)')).toMatchObject({ end: 11, sure: false })
    expect(captionTail('It happened on Monday evening. (KLKT)')).toMatchObject({ sure: false })
    expect(captionTail('the ministry of defence (MOD).')).toBeUndefined()
    expect(captionTail('the mayor (a man of sixty)')).toBeUndefined()
    expect(captionTail('She took the photo by the lake')).toBeUndefined()
  })
})

describe('datelines', () => {
  const at = (text: string, early = true, afterByline = false) => {
    const found = datelineAt(text, { early, afterByline })
    return found && text.slice(found.end)
  }
  it.each([
    'LAKEPORT (Reuters) - ',
    'LAKEPORT, Norland (AP) — ',
    'LAKEPORT, Ohio — ',
    'NEW HARBOUR -- ',
    'LAKEPORT, May 17 (Xinhua) -- ',
    'Lakeport (dpa) – ',
    'Lakeport, Norland – ',
    '(Reuters) - ',
    '(CNN) ',
    'Oct. 3 -- ',
    'LAKEPORT: ',
    'PORT-AU-PRINCE (AFP) - ',
  ])('%s', (line) => expect(at(`${line}Two ferries collided.`)).toBe('Two ferries collided.'))

  it.each([
    'UPDATE: Two ferries collided.',
    'WARNING — This film shows the dead.',
    'The minister – Jane Mast – said so.',
    'Two ferries – Alba and Berta – collided.',
    'Jane Mast (Labour) said so - Twice.',
    'He said: Two ferries collided.',
    'Mast: Two ferries collided.',
    '(MOD) Two ferries collided.',
    '“Enough” – The crowd cheered.',
  ])('none: %s', (line) => expect(at(line)).toBeUndefined())

  it('asks for more further down', () => {
    expect(at('LAKEPORT — Two ferries collided.', false)).toBeUndefined()
    expect(at('LAKEPORT (AP) — Two ferries collided.', false)).toBe('Two ferries collided.')
  })
  it('takes a place before a colon only below a byline', () => {
    expect(at('Lakeport: Two ferries collided.', true, true)).toBe('Two ferries collided.')
    expect(at('Lakeport: Two ferries collided.')).toBeUndefined()
  })
})
