import type { Dossier } from '../../model/dossier.ts'
import { type Draft, dossierOf } from './dossier-of.ts'

/** An invented event: the collapse of a footbridge at Varn Quay, in a country that does not exist. Four documents that disagree. */
export const SAMPLE: Draft = {
  title: 'The footbridge at Varn Quay',
  documents: {
    post: {
      title: 'Bridge gives way at Varn Quay',
      publisher: 'The Ostmark Post',
      published: '2031-05-04',
      publishedFrom: 'json-ld',
      url: 'https://post.example/bridge',
      retrieved: '2031-05-06T08:00Z',
      text: 'At least 14 people died when a footbridge gave way at Varn Quay on Saturday, the harbour authority said on Sunday.\n\n“The bridge had been inspected in March,” its spokeswoman Ilse Korr said. “Nobody had reported a crack.”\n\nThe dockers’ union accused the authority of having ignored two warnings. The authority rejects the charge.',
      removed: [{ kind: 'navigation', exact: 'Home | News | Sport', by: 'read/furniture@1' }],
      credits: [{ name: 'Nordwire', kind: 'agency-credit', exact: 'With material from Nordwire' }],
    },
    herald: {
      title: 'Quay bridge: toll rises',
      publisher: 'Quayside Herald',
      published: '2031-05-05',
      text: 'The toll at Varn Quay is 19, the harbour authority said on Monday, up from 14 the day before.\n\nThe union puts it at 20 to 25 dockers, and dozens were hurt, by its count.',
    },
    blog: {
      title: 'What they will not say',
      publishedInferred: {
        earliest: '2031-05-05',
        latest: '2031-05-08',
        from: [],
        why: ['It mentions the toll of Monday.'],
      },
      text: 'Hundreds died at Varn Quay. The bridge was blown up, a friend at the docks told me; he saw the flash.\n\nThe toll at Varn Quay is 19, they now claim.',
    },
    communique: {
      title: 'Communiqué',
      publisher: 'Varn Quay Harbour Authority',
      published: '2031-05-05',
      translated: { from: 'de', evidence: ['the word order of “has the authority said”'] },
      text: 'There was no explosion. All charges that warnings were ignored are rejected. The bridge was closed since Friday 2 May, and those who crossed it did so at their own risk.',
    },
  },
  actors: {
    authority: {
      name: 'harbour authority',
      kind: 'government',
      aliases: ['the authority', 'Varn Quay Harbour Authority'],
      side: 'the harbour',
    },
    korr: { name: 'Ilse Korr', kind: 'person', aliases: ['its spokeswoman'], speaksFor: 'authority' },
    union: { name: 'dockers’ union', kind: 'organization', aliases: ['The union'] },
    friend: { name: 'a friend at the docks', kind: 'unnamed' },
  },
  claims: {
    toll14: {
      in: 'post',
      who: 'authority',
      source: 'the harbour authority',
      cue: 'said on Sunday',
      content: 'At least 14 people died when a footbridge gave way at Varn Quay on Saturday',
      act: 'announce',
      saidOn: '2031-05-04',
      clocks: {
        event: { start: '2031-05-03', precision: 'day', from: 'event' },
        said: { start: '2031-05-04', precision: 'day', from: 'words' },
        published: { start: '2031-05-04', precision: 'day', from: 'json-ld' },
        captured: { start: '2031-05-06T08:00Z', precision: 'minute', from: 'case.json' },
      },
      event: 'collapse',
    },
    inspected: {
      in: 'post',
      who: 'korr',
      source: 'its spokeswoman Ilse Korr',
      cue: 'said',
      content: 'The bridge had been inspected in March,',
      quoted: 'verbatim',
    },
    ignored: {
      in: 'post',
      who: 'union',
      source: 'The dockers’ union',
      cue: 'accused',
      content: 'having ignored two warnings',
      act: 'accuse',
    },
    rejects: {
      in: 'post',
      who: 'authority',
      source: 'The authority',
      cue: 'rejects',
      content: 'the charge',
      act: 'deny',
      answers: ['ignored'],
    },
    toll19: {
      in: 'herald',
      who: 'authority',
      source: 'the harbour authority',
      cue: 'said on Monday',
      content: 'The toll at Varn Quay is 19',
      act: 'announce',
      saidOn: '2031-05-05',
      event: 'collapse',
    },
    toll25: {
      in: 'herald',
      who: 'union',
      source: 'The union',
      cue: 'puts it at',
      content: '20 to 25 dockers',
      event: 'collapse',
    },
    hurt: {
      in: 'herald',
      who: 'union',
      source: 'The union',
      cue: 'by its count',
      content: 'dozens were hurt',
      event: 'collapse',
    },
    hundreds: { in: 'blog', content: 'Hundreds died at Varn Quay', by: 'extract/own-voice@1', event: 'collapse' },
    blown: {
      in: 'blog',
      who: 'friend',
      source: 'a friend at the docks',
      cue: 'told me',
      content: 'The bridge was blown up',
      basis: [{ kind: 'witness', words: 'he saw the flash' }],
      event: 'collapse',
      certainty: 'probable',
    },
    repeated: {
      in: 'blog',
      who: 'authority',
      source: 'they',
      cue: 'claim',
      content: 'The toll at Varn Quay is 19',
      act: 'quote-report',
    },
    noExplosion: {
      in: 'communique',
      who: 'authority',
      content: 'There was no explosion',
      act: 'deny',
      answers: ['blown'],
    },
    charges: {
      in: 'communique',
      who: 'authority',
      content: 'All charges that warnings were ignored are rejected',
      act: 'deny',
    },
    closed: { in: 'communique', content: 'The bridge was closed since Friday 2 May', by: 'extract/own-voice@1' },
  },
  figures: [
    { claim: 'toll14', words: 'At least 14', counted: 'people', min: 14, max: null, event: 'collapse' },
    { claim: 'toll19', words: '19', min: 19, max: 19, event: 'collapse' },
    {
      claim: 'toll25',
      words: '20 to 25',
      counted: 'dockers',
      population: 'civilian',
      min: 20,
      max: 25,
      event: 'collapse',
    },
    { claim: 'hundreds', words: 'Hundreds', min: 200, max: null, event: 'collapse' },
    { claim: 'hurt', words: 'dozens', measure: 'injured', min: 24, max: null, event: 'collapse' },
  ],
  events: {
    collapse: {
      label: 'the collapse of the footbridge',
      type: 'collapse',
      start: '2031-05-03',
      place: { name: 'Varn Quay' },
      participants: [['authority', 'agent']],
      told: [
        ['post', 'a footbridge gave way at Varn Quay on Saturday'],
        ['blog', 'Hundreds died at Varn Quay'],
      ],
    },
    inspection: { label: 'the inspection of the bridge', start: '2031-03', told: [['post', 'inspected in March']] },
    built: { label: 'the building of the quay', start: '2019', end: '2021' },
  },
  questions: [
    {
      text: 'How many people died at Varn Quay?',
      aspect: 'how-many',
      event: 'collapse',
      why: '19 and hundreds exclude each other',
      positions: [
        { answer: 'at least 14 people', min: 14, max: null, claims: ['toll14'] },
        { answer: '19', min: 19, max: 19, claims: ['toll19', 'repeated'] },
        { answer: '20 to 25 dockers', min: 20, max: 25, claims: ['toll25'] },
        { answer: 'hundreds', min: 200, max: null, claims: ['hundreds'] },
      ],
    },
    {
      text: 'Was the bridge blown up?',
      aspect: 'cause',
      event: 'collapse',
      positions: [
        { answer: 'yes', claims: ['blown'] },
        { answer: 'no', claims: ['noExplosion'] },
      ],
    },
    {
      text: 'Were warnings ignored?',
      aspect: 'what-happened',
      positions: [
        { answer: 'yes', claims: ['ignored'] },
        { answer: 'no', claims: ['rejects', 'charges'] },
      ],
    },
    {
      text: 'Since when was the bridge closed?',
      aspect: 'when',
      status: 'single-origin',
      why: 'one communiqué says so',
      positions: [{ answer: 'since Friday', start: '2031-05-02', claims: ['closed'] }],
    },
    { text: 'Who pays for the damage?', aspect: 'response', status: 'unanswered', why: 'nobody says', positions: [] },
  ],
  relations: [
    ['toll19', 'updates', 'toll14', 'the same authority, a day later'],
    ['toll19', 'contradicts', 'hundreds'],
    ['toll19', 'incomparable', 'toll25', '“19” counts people, “20 to 25 dockers” counts dockers'],
    ['noExplosion', 'denies', 'blown', '“no explosion” answers “blown up”'],
    ['rejects', 'denies', 'ignored', '“the charge” is the one before it'],
    ['charges', 'denies', 'ignored'],
    ['repeated', 'same', 'toll19'],
  ],
  origins: {
    sunday: { label: 'the authority’s statement of Sunday', claims: ['toll14', 'rejects'] },
    monday: {
      label: 'the authority’s statement of Monday',
      claims: ['toll19', 'repeated', 'noExplosion', 'charges', 'closed'],
    },
    union: { kind: 'actor', label: 'the dockers’ union', claims: ['ignored', 'toll25', 'hurt'] },
    friend: { kind: 'witnesses', label: 'a friend at the docks', claims: ['blown'] },
    blog: { kind: 'outlet', label: 'the blog itself', claims: ['hundreds'] },
  },
  dependencies: [
    {
      documents: ['herald', 'blog'],
      kind: 'copied',
      words: [['The toll at Varn Quay is 19', 'The toll at Varn Quay is 19']],
    },
    { documents: ['herald', 'communique'], kind: 'same-origin' },
  ],
  days: [
    {
      day: '2031-05-04',
      documents: ['post'],
      questions: [
        {
          question: 'How many people died at Varn Quay?',
          status: 'single-origin',
          why: 'One origin says so.',
          positions: [{ answer: 'at least 14', position: 0, documents: 1, origins: 1 }],
        },
        {
          question: 'Were warnings ignored?',
          status: 'contested',
          why: '“yes” and “no” cannot both hold.',
          positions: [
            { answer: 'yes', position: 0, documents: 1, origins: 1 },
            { answer: 'no', position: 1, documents: 1, origins: 1 },
          ],
        },
      ],
    },
    {
      day: '2031-05-05',
      documents: ['herald', 'communique'],
      questions: [
        {
          question: 'How many people died at Varn Quay?',
          status: 'contested',
          why: '“19” and “20 to 25 dockers” cannot both hold.',
          positions: [
            { answer: 'at least 14 people', position: 0, documents: 1, origins: 1 },
            { answer: '19', position: 1, documents: 1, origins: 1 },
            { answer: '20 to 25 dockers', position: 2, documents: 1, origins: 1 },
          ],
        },
        {
          question: 'Since when was the bridge closed?',
          status: 'single-origin',
          why: 'One origin says so.',
          positions: [{ answer: 'since Friday', position: 0, documents: 1, origins: 1 }],
        },
        {
          question: 'Was the bridge blown up?',
          status: 'single-origin',
          why: 'One origin says so.',
          positions: [{ answer: 'no', position: 1, documents: 1, origins: 1 }],
        },
      ],
    },
    {
      day: '2031-05-08',
      documents: ['blog'],
      questions: [
        {
          question: 'How many people died at Varn Quay?',
          status: 'contested',
          why: '19 and hundreds exclude each other',
          positions: [
            { answer: 'at least 14 people', position: 0, documents: 1, origins: 1 },
            { answer: '19', position: 1, documents: 2, origins: 1 },
            { answer: '20 to 25 dockers', position: 2, documents: 1, origins: 1 },
            { answer: 'hundreds', position: 3, documents: 1, origins: 1 },
          ],
        },
        {
          question: 'Was the bridge blown up?',
          status: 'contested',
          why: 'the answers exclude each other',
          positions: [
            { answer: 'yes', position: 0, documents: 1, origins: 1 },
            { answer: 'no', position: 1, documents: 1, origins: 1 },
          ],
        },
      ],
    },
  ],
  warnings: [
    { about: 'scan.png', code: 'ingest/unsupported', message: '"scan.png" is a picture, which cannot be read yet.' },
  ],
}

export const sampleDossier = (): Dossier => dossierOf(SAMPLE)
