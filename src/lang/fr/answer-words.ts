/** Words with which the accused answer: role, words. `src/lang/en/answer-words.ts` explains the roles. */
export const answerWords = `
granting     admettre reconnaître concéder avouer confesser assumer regretter excuser aveu reconnaissance concession excuse excuses
commenting   commenter réagir répondre exprimer
comment      commentaire réaction réponse
declining    refuser décliner souhaiter vouloir désirer
reaching     joindre contacter
asking       demande question sollicitation appel message courriel
inquiry      enquête investigation commission
part         implication responsabilité rôle participation culpabilité complicité faute lien tort
mention      idée mention hypothèse
no-way       moment cas manière façon instant circonstance prétexte
so           —
light        être avoir faire prendre mettre dire produire passer aller venir savoir voir donner commettre
`

/** Words that say of something told before that it is not so. */
export const nothingSuch = `
rien de tel
rien de cela
rien de semblable
rien de pareil
`
