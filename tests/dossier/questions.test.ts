import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/model/dossier.ts'
import { type Case, caseOf } from './case-of.ts'

const says = (...sentences: string[]) => `A report from the valley\n\n${sentences.join(' ')}`
const cases = (...texts: string[]) =>
  caseOf(Object.fromEntries(texts.map((text, i) => [`${'abcdefgh'[i]}.txt`, says(text)])))

/** Each position as its holders' names. */
const holders = (found: Case, question: Question) =>
  question.positions.map((position) =>
    position.holders.map((id) => found.linked.actors.find((actor) => actor.id === id)?.name ?? 'own voice').sort(),
  )
const relations = (found: Case, kind: string) => found.found.relations.filter((relation) => relation.kind === kind)

describe('how many', () => {
  it('is contested where no number can be both', () => {
    const found = cases(
      'The army said that 203 people were killed in Orvane on March 17.',
      'The Lantern Watch said that over 300 people were killed in Orvane on March 17.',
    )
    const question = found.question('how-many')
    expect(question.status).toBe('contested')
    expect(question.positions).toMatchObject([
      { min: 203, max: 203 },
      { min: 300, max: null },
    ])
    expect(holders(found, question)).toEqual([['army'], ['Lantern Watch']])
    expect(relations(found, 'contradicts')).toHaveLength(1)
  })

  it.each([
    ['over 300', 'at least 203'],
    ['300 to 500', 'about 400'],
    ['dozens of', '40'],
    ['up to 50', '40'],
  ])('is not where one number can be both: %s, %s', (one, other) => {
    const found = cases(
      `The army said that ${one} people were killed in Orvane on March 17.`,
      `The Lantern Watch said that ${other} people were killed in Orvane on March 17.`,
    )
    expect(found.question('how-many')).toMatchObject({ status: 'corroborated' })
    expect(relations(found, 'contradicts')).toEqual([])
  })

  it('two numbers that can both hold do not contradict each other beside a third that contradicts both', () => {
    const found = cases(
      'The army said that 203 people were killed in Orvane on March 17.',
      'The Lantern Watch said that over 300 people were killed in Orvane on March 17.',
      'Residents said that at least 350 people were killed in Orvane on March 17.',
    )
    expect(found.question('how-many').status).toBe('contested')
    const against = relations(found, 'contradicts').filter(({ on }) => on === 'how-many')
    const army = found.claim('203').id
    expect(against).toHaveLength(2)
    expect(against.every(({ from, to }) => from === army || to === army)).toBe(true)
  })

  it('is one origin, however many documents repeat it', () => {
    const found = cases(
      'Reuters reported that 12 people were killed in Orvane on March 17.',
      'According to Reuters, 12 people were killed in Orvane on March 17.',
      '“At least a dozen shots were fired,” a baker said. Reuters said that 12 people were killed in Orvane on March 17.',
    )
    const question = found.question('how-many')
    expect(question).toMatchObject({ status: 'single-origin' })
    expect(question.positions[0]!.origins).toHaveLength(1)
    expect(question.positions[0]!.claims).toHaveLength(3)
  })

  it('asks apart for the dead, the injured and the arrested', () => {
    const found = cases(
      'The mayor said that 12 people were killed, 40 people were injured and 7 people were arrested in Orvane on March 17.',
      'The union said that 50 people were injured in Orvane on March 17.',
    )
    const asked = found.questions('how-many').map(({ text, status }) => `${text.split('?')[0]} ${status}`)
    expect(asked.sort()).toEqual([
      'How many people were arrested or held single-origin',
      'How many people were injured contested',
      'How many people were killed single-origin',
    ])
  })

  it('takes no number that is denied for an answer', () => {
    const found = cases(
      'The army said that 12 people were killed in Orvane on March 17.',
      'The mayor denied that 90 people were killed in Orvane on March 17.',
    )
    expect(found.question('how-many').positions.map(({ min }) => min)).toEqual([12])
  })

  it('counts nobody of another place', () => {
    const found = cases(
      'Soldiers killed 12 people in Orvane on March 17.',
      'Soldiers killed 30 people in Lessing on March 3.',
    )
    expect(found.questions('how-many').map(({ status }) => status)).toEqual(['single-origin', 'single-origin'])
  })
})

describe('who the victims were', () => {
  it('is contested between civilians and fighters', () => {
    const found = cases(
      'The army said that 12 fighters were killed in Orvane on March 17.',
      'The Lantern Watch said that 12 civilians were killed in Orvane on March 17.',
    )
    const question = found.question('who-were-the-victims')
    expect(question.status).toBe('contested')
    expect(holders(found, question)).toEqual([['army'], ['Lantern Watch']])
    expect(found.question('how-many').status).toBe('corroborated')
  })

  it('is not where one party tells of both', () => {
    const found = cases('The army said that 12 fighters and 3 civilians were killed in Orvane on March 17.')
    expect(found.questions('who-were-the-victims').map(({ status }) => status)).not.toContain('contested')
  })
})

describe('yes or no', () => {
  it('lawfulness has two sides', () => {
    const found = cases(
      'Soldiers shelled the market of Orvane on March 17. Paris said that the shelling was unlawful. ' +
        'The government of Chad said that the shelling was lawful.',
    )
    const question = found.question('legality')
    expect(question).toMatchObject({ status: 'contested', event: found.events('shelled')[0]!.id })
    expect(holders(found, question)).toEqual([['government of Chad'], ['Paris']])
  })

  it('lawfulness has one side where two parties say the same', () => {
    const found = cases(
      'Soldiers shelled the market of Orvane on March 17. Paris said that the shelling was unlawful. ' +
        'Lima said that the shelling was illegal.',
    )
    expect(found.question('legality')).toMatchObject({ status: 'corroborated' })
    expect(found.question('legality').positions).toHaveLength(1)
  })

  it('authenticity has two sides', () => {
    const found = cases(
      'The army published a video. The union said that the video was staged. The army said that the video was authentic.',
    )
    expect(found.question('authenticity').status).toBe('contested')
    expect(relations(found, 'contradicts').map(({ on }) => on)).toEqual(['authenticity'])
  })

  it('a presence that is denied is contested, in whichever words it is asked', () => {
    const found = cases(
      'The Lantern Watch said that Russian mercenaries were in Orvane. Chad denied that Russian mercenaries were in Orvane.',
    )
    const asked = [...found.questions('presence'), ...found.questions('what-happened')]
    expect(asked.filter(({ status }) => status === 'contested')).toHaveLength(1)
    expect(relations(found, 'denies')).toHaveLength(1)
  })
})

describe('denials', () => {
  it('stand against what they deny, and say so', () => {
    const found = cases(
      'The union said that the company had overloaded the ferry. The mayor said that the harbour was closed.',
      'The company denied that it had overloaded the ferry.',
    )
    const question = found.question('what-happened')
    expect(question.status).toBe('contested')
    expect(holders(found, question)).toEqual([['union'], ['company']])
    const [relation, ...others] = relations(found, 'denies')
    expect(others).toEqual([])
    expect(found.linked.claims.find(({ id }) => id === relation!.from)?.act).toBe('deny')
    expect(found.linked.claims.find(({ id }) => id === relation!.to)?.claimer).toBe(found.actor('union').id)
  })

  it('answer what stands before them: “denied this”', () => {
    const found = cases('The union accused the company of hiding the papers. The company denied this.')
    const denial = found.linked.claims.find(({ act }) => act === 'deny')
    expect(denial?.answers).toEqual([found.claim('hiding the papers').id])
    expect(found.question('what-happened').status).toBe('contested')
  })

  it('of what nobody says are no question', () => {
    const found = cases('The mayor said that the harbour was closed. The company denied that it had sold the ferry.')
    expect(found.questions('what-happened')).toEqual([])
    expect(relations(found, 'denies')).toEqual([])
  })

  it('deny a part where the rest is granted', () => {
    const found = cases(
      'Orvane was attacked on March 17. The Lantern Watch said that Chad had carried out the attack. ' +
        'The Lantern Watch said that Chad had carried out the attack on a hospital.',
      'Orvane was attacked on March 17. The government of Chad said that Chad had carried out the attack. ' +
        'The government of Chad denied that Chad had carried out the attack on a hospital.',
    )
    expect(relations(found, 'denies')).toHaveLength(0)
    const parts = relations(found, 'denies-part')
    expect(parts.map(({ from }) => found.linked.claims.find(({ id }) => id === from)?.act)).toContain('deny')
  })

  it('of one do not stand against what the same one says', () => {
    const found = cases('The company said that it had sold the ferry. The company denied that it had sold the ferry.')
    expect(relations(found, 'denies')).toEqual([])
  })
})

describe('when', () => {
  it('is contested between two days', () => {
    const found = cases(
      'A tank exploded in Orvane on March 17.',
      'The union said that a tank exploded in Orvane on March 18.',
    )
    expect(found.question('when')).toMatchObject({
      status: 'contested',
      positions: [{ start: '2031-03-17' }, { start: '2031-03-18' }],
    })
  })

  it('is not between a day and its month, nor between a day and the same day', () => {
    const month = cases(
      'A tank exploded in Orvane on March 17.',
      'The union said that a tank exploded in Orvane in March.',
    )
    expect(month.questions('when').map(({ status }) => status)).not.toContain('contested')
    const day = cases(
      'A tank exploded in Orvane on March 17.',
      'The union said that a tank exploded in Orvane on March 17.',
    )
    expect(day.questions('when')).toEqual([])
  })

  it('a day and its month do not contradict each other beside another day', () => {
    const found = cases(
      'A tank exploded in Orvane on March 17.',
      'The union said that a tank exploded in Orvane on March 18.',
      'The mayor said that a tank exploded in Orvane in March 2031.',
    )
    expect(relations(found, 'contradicts').filter(({ on }) => on === 'when')).toHaveLength(1)
  })
})

describe('how long', () => {
  it('is contested between five days and a week', () => {
    const found = cases(
      'The army said that the five-day operation in Orvane ended on March 17.',
      'The union said that the operation in Orvane lasted a week.',
    )
    expect(found.question('how-long')).toMatchObject({ status: 'contested', positions: [{ min: 5 }, { min: 7 }] })
  })

  it('is not asked of what only went on for a while because of it', () => {
    const found = cases('A tank exploded in Orvane on March 17. The explosion stopped the mill for a week.')
    expect(found.questions('how-long')).toEqual([])
  })
})

describe('cause', () => {
  it('is contested between two causes', () => {
    const found = cases(
      'A tank exploded in Orvane on March 17. The union said that the explosion was caused by a leak. ' +
        'The company said that lightning caused the explosion.',
    )
    expect(holders(found, found.question('cause'))).toEqual([['union'], ['company']])
    expect(found.question('cause').status).toBe('contested')
  })

  it('is not where one party names two', () => {
    const found = cases(
      'A tank exploded in Orvane on March 17. The union said that the explosion was caused by a leak. ' +
        'The union said that lightning caused the explosion.',
    )
    expect(found.questions('cause').map(({ status }) => status)).not.toContain('contested')
  })
})

describe('what several tell alike', () => {
  it('is one question with one answer', () => {
    const found = cases(
      'A tank exploded in Orvane on March 17.',
      'The mayor said that a tank exploded in Orvane on March 17.',
    )
    const question = found.question('what-happened')
    expect(question).toMatchObject({ status: 'corroborated', event: found.eventsOf('explosion')[0]!.id })
    expect(question.positions).toHaveLength(1)
  })

  it('is none of what one document alone tells', () => {
    const found = cases('A tank exploded in Orvane on March 17.', 'The mayor said that the harbour was closed.')
    expect(found.questions('what-happened')).toEqual([])
  })
})

describe('relations', () => {
  it('a claim that holds two positions neither supports nor contradicts', () => {
    const found = cases(
      'The union said that 12 miners were killed and 14 people were killed in Orvane on March 17.',
      'The mayor said that 20 people were killed in Orvane on March 17.',
    )
    const both = found.claims('12 miners').map(({ id }) => id)
    const on = found.found.relations.filter(
      ({ from, to, on }) => on === 'how-many' && [from, to].some((id) => both.includes(id)),
    )
    expect(on).toEqual([])
  })

  it('two who say the same support each other; one who says it twice only says the same', () => {
    const found = cases(
      'The mayor said that 20 people were killed in Orvane on March 17.',
      'The union said that 20 people were killed in Orvane on March 17.',
    )
    expect(relations(found, 'supports').map(({ on }) => on)).toEqual(['how-many'])
    const again = cases(
      'Reuters said that 20 people were killed in Orvane on March 17.',
      'Reuters said that 20 people died in Orvane on March 17.',
    )
    expect(relations(again, 'supports')).toEqual([])
    expect(relations(again, 'same').map(({ on }) => on)).toEqual(['how-many'])
  })

  it('a later count by the same counter updates the earlier one', () => {
    const count = (n: number, on: string) => ({
      text: says(`The health ministry of Peru said that ${n} people were killed in Orvane on March 17.`),
      published: on,
    })
    const found = caseOf({ 'a.txt': count(12, '2031-03-18'), 'b.txt': count(19, '2031-03-20') })
    expect(found.question('how-many').status).not.toBe('contested')
    const [update, ...others] = relations(found, 'updates')
    expect(others).toEqual([])
    expect([update!.from, update!.to]).toEqual([found.claim('19 people').id, found.claim('12 people').id])
    const sameDay = caseOf({ 'a.txt': count(12, '2031-03-18'), 'b.txt': count(19, '2031-03-18') })
    expect(relations(sameDay, 'updates')).toEqual([])
  })

  it('another counter updates nobody', () => {
    const found = caseOf({
      'a.txt': {
        text: says('The army said that 12 people were killed in Orvane on March 17.'),
        published: '2031-03-18',
      },
      'b.txt': {
        text: says('The union said that 19 people were killed in Orvane on March 17.'),
        published: '2031-03-20',
      },
    })
    expect(relations(found, 'updates')).toEqual([])
    expect(relations(found, 'contradicts')).toHaveLength(1)
  })

  it('fighters and civilians are counted apart: no contradiction between the numbers', () => {
    const found = cases(
      'The army said that 12 fighters were killed in Orvane on March 17.',
      'The Lantern Watch said that 30 civilians were killed in Orvane on March 17.',
    )
    expect(found.question('how-many').status).not.toBe('contested')
    expect(relations(found, 'incomparable').map(({ on }) => on)).toEqual(['how-many'])
  })

  it('two who accuse each other', () => {
    const found = cases(
      'The union accused the company of hiding the papers. The company accused the union of burning the papers.',
    )
    expect(relations(found, 'counter-accuses')).toHaveLength(1)
    const alone = cases('The union accused the company of hiding the papers.')
    expect(relations(alone, 'counter-accuses')).toEqual([])
  })
})

describe('agreed', () => {
  it('is what is said by the side that it speaks against, too', () => {
    const found = cases(
      'Orvane was attacked on March 17. The Lantern Watch said that Chad had carried out the attack. ' +
        'The government of Chad said that Chad had carried out the attack.',
    )
    expect(found.question('who-did-it')).toMatchObject({ status: 'agreed' })
  })

  it('is not what only others say', () => {
    const found = cases(
      'Orvane was attacked on March 17. The Lantern Watch said that Chad had carried out the attack. ' +
        'The union said that Chad had carried out the attack.',
    )
    expect(found.questions('who-did-it').map(({ status }) => status)).not.toContain('agreed')
  })
})
