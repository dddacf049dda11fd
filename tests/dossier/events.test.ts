import { describe, expect, it } from 'vitest'
import { caseOf } from './case-of.ts'

const says = (...sentences: string[]) => `A report from the valley\n\n${sentences.join(' ')}`
const cases = (...texts: string[]) =>
  caseOf(Object.fromEntries(texts.map((text, i) => [`${'abcdefgh'[i]}.txt`, says(text)])))

describe('one event', () => {
  it('two documents that disagree by a day tell of one', () => {
    const found = cases(
      'A tank exploded in Orvane on March 17. It killed 12 people.',
      'The explosion in Orvane on March 18 killed 14 people, the mayor said.',
    )
    const [event, ...others] = found.eventsOf('explosion')
    expect(others).toEqual([])
    expect(event).toMatchObject({ start: '2031-03-17', place: { name: 'Orvane' } })
    expect(event!.documents).toHaveLength(2)
  })

  it('one place and day, in other words', () => {
    const found = cases(
      'The mine near Orvane collapsed on March 17.',
      'The collapse of the mine in Orvane on March 17 trapped 40 miners.',
    )
    expect(found.eventsOf('collapse')).toHaveLength(1)
  })

  it('retold without its place, by a document that names the place elsewhere', () => {
    const found = cases(
      'A tank exploded in Orvane on March 17.',
      'People in Orvane were afraid. The company said that the explosion was an accident.',
    )
    const [event, ...others] = found.eventsOf('explosion')
    expect(others).toEqual([])
    expect(found.claim('the explosion was an accident').event).toBe(event!.id)
  })

  it('retold in the same document', () => {
    const found = cases('A tank exploded in Orvane on March 17. The mayor said that the explosion was an accident.')
    expect(found.claim('the explosion was an accident').event).toBe(found.eventsOf('explosion')[0]!.id)
    expect(found.eventsOf('explosion')).toHaveLength(1)
  })

  it('those whom a blast killed are counted with the blast', () => {
    const found = cases(
      'An explosion killed 12 people in Orvane on March 17. The union said that 15 people were killed.',
      'The mayor said that 14 people died in the explosion in Orvane.',
    )
    const [event] = found.eventsOf('explosion')
    expect(found.linked.figures.map((figure) => figure.event)).toEqual([event!.id, event!.id, event!.id])
    expect(event!.label).toBe('explosion in Orvane')
  })

  it('those whom soldiers killed are not', () => {
    const found = cases('A fire burned in Lessing on March 2. Soldiers killed 12 people in Orvane on March 17.')
    const figure = found.linked.figures.find(({ measure }) => measure === 'killed')
    expect(found.linked.events.find(({ id }) => id === figure?.event)).toMatchObject({
      type: 'killing',
      place: { name: 'Orvane' },
    })
  })
})

describe('two events', () => {
  it('four days apart', () => {
    const found = cases(
      'Thousands marched through Lessing on March 12, police said.',
      'The union said that 5,000 people marched through Lessing on March 16.',
    )
    expect(found.eventsOf('march').map(({ start }) => start)).toEqual(['2031-03-12', '2031-03-16'])
    expect(found.question('how-many', '5,000').positions).toHaveLength(1)
  })

  it('of one type, on one day, in two places', () => {
    const found = cases('A tank exploded in Orvane on March 17.', 'A tank exploded in Lessing on March 17.')
    expect(found.eventsOf('explosion').map(({ place }) => place?.name)).toEqual(['Orvane', 'Lessing'])
  })

  it('on two days of one document', () => {
    const found = cases('A tank exploded in Orvane on March 17. Another tank exploded in Orvane on March 18.')
    expect(found.eventsOf('explosion').map(({ start }) => start)).toEqual(['2031-03-17', '2031-03-18'])
  })

  it('in one place, of kinds that have nothing to do with each other', () => {
    const found = cases('The mine near Orvane collapsed on March 17.', 'Thousands marched in Orvane on March 17.')
    expect(found.eventsOf('collapse')[0]?.id).not.toBe(found.eventsOf('march')[0]?.id)
    expect(found.eventsOf('collapse', 'march')).toHaveLength(2)
  })

  it('retold by a document that never names the place', () => {
    const found = cases(
      'A tank exploded in Orvane on March 17.',
      'A tank exploded in Lessing on March 11.',
      'The company said that the explosion was an accident.',
    )
    const { event } = found.claim('the explosion was an accident')
    expect(found.linked.events.find(({ id }) => id === event)?.place).toBeUndefined()
  })
})

describe('the timeline', () => {
  const found = cases(
    'The dam was built in 1998. It was inspected in May 2029. On March 12 engineers warned of cracks. ' +
      'The dam near Orvane collapsed on March 17. On March 19 the minister resigned. The dam is old.',
  )

  it('has every clause with a date, in its order, at the precision that is known', () => {
    expect(found.linked.events.map(({ type, start }) => `${start} ${type}`)).toEqual([
      '1998 works',
      '2029-05 investigation',
      '2031-03-12 warning',
      '2031-03-17 collapse',
      '2031-03-19 resignation',
    ])
  })

  it('has nothing without a date that is no part of what the case is about', () => {
    expect(found.events('The dam is old')).toEqual([])
  })

  it('takes no month for a march', () => {
    expect(found.eventsOf('march')).toEqual([])
  })

  it('tells who had a part', () => {
    const arrest = cases('Soldiers arrested 40 miners on March 17.')
    const roles = arrest.eventsOf('arrest')[0]!.participants.map(({ actor, role }) => {
      return `${arrest.linked.actors.find(({ id }) => id === actor)!.name}: ${role}`
    })
    expect(roles).toEqual(['Soldiers: agent', '40 miners: patient'])
  })
})

describe('the event that a figure is of', () => {
  it('is that of its own claim', () => {
    const found = cases(
      'Soldiers killed 12 people in Orvane on March 17. Soldiers killed 5 people in Lessing on March 3. ' +
        'Police arrested 40 miners in Orvane on March 18.',
    )
    const placeOf = (min: number) => {
      const figure = found.linked.figures.find((f) => f.min === min)
      const event = found.linked.events.find(({ id }) => id === figure?.event)
      return `${event?.type} in ${event?.place?.name}`
    }
    expect([12, 5, 40].map(placeOf)).toEqual(['killing in Orvane', 'killing in Lessing', 'arrest in Orvane'])
  })

  it('is none that cannot have had them', () => {
    const found = cases(
      'Thousands marched in Lessing on March 12. The mayor said that 300 bodies were found in a cave.',
    )
    const figure = found.linked.figures.find(({ min }) => min === 300)
    expect(figure?.event).not.toBe(found.eventsOf('march')[0]!.id)
  })
})

describe('what people said', () => {
  it('two who spoke on one day made two statements, called by who spoke and what was said', () => {
    const found = cases(
      'A tank exploded in Orvane on March 17. Mayor Ilse Brandt said on March 18 that the tank was old. The union said on March 18 that it was new.',
    )
    expect(found.eventsOf('statement').map(({ label, start }) => [label, start])).toEqual([
      ['statement by Ilse Brandt: “the tank was old”', '2031-03-18'],
      ['statement by union: “it was new”', '2031-03-18'],
    ])
  })

  it('one who spoke, told of by two documents, made one', () => {
    const found = cases(
      'Mayor Ilse Brandt said on March 18 that the tank was old.',
      'Ilse Brandt said on March 18 that the tank was old. On March 19 she said that she would resign.',
    )
    expect(found.eventsOf('statement').map(({ start, documents }) => [start, documents.length])).toEqual([
      ['2031-03-18', 2],
      ['2031-03-19', 1],
    ])
  })

  it('a statement is not placed where what it tells of happened', () => {
    const found = cases(
      'The union said on March 18 that a tank exploded in Orvane. The union said on March 18 that Orvane was not safe.',
    )
    for (const event of found.eventsOf('statement')) expect(event).not.toHaveProperty('place')
  })
})

describe('where it was', () => {
  it('of the town and the province that it lies in, the town', () => {
    const found = cases(
      'A tank exploded in the town of Orvane in Lessing province on March 17.',
      'A tank exploded in Lessing on March 17.',
      'The explosion in Lessing on March 17 killed 12 people.',
    )
    expect(found.eventsOf('explosion').flatMap(({ place }) => place?.name ?? [])).toContain('Orvane')
  })
})
