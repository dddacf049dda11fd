/** Words that often open a French sentence and rarely continue one when they have a capital. */
// biome-ignore format: a kind of words a line
export const sentenceOpeners = [
  'Le', 'La', 'Les', 'L', 'Un', 'Une', 'Des', 'Du', 'De', 'D', 'Au', 'Aux', 'À', 'A',
  'Ce', 'Cet', 'Cette', 'Ces', 'C', 'Cela', 'Ceci', 'Celui-ci', 'Celle-ci', 'Ceux-ci',
  'Il', 'Elle', 'Ils', 'Elles', 'On', 'Je', 'J', 'Nous', 'Vous', 'Tu', 'S', 'Se', 'Qui', 'Que', 'Qu',
  'Son', 'Sa', 'Ses', 'Leur', 'Leurs', 'Notre', 'Nos', 'Mon', 'Ma', 'Mes', 'Votre', 'Vos',
  'Mais', 'Et', 'Ou', 'Or', 'Car', 'Donc', 'Ainsi', 'Alors', 'Aussi', 'Cependant', 'Pourtant', 'Toutefois', 'Néanmoins', 'Enfin', 'Puis', 'Ensuite',
  'Si', 'Quand', 'Lorsque', 'Lorsqu', 'Comme', 'Comment', 'Pourquoi', 'Parce', 'Puisque', 'Tandis', 'Alors', 'Bien',
  'Dans', 'En', 'Sur', 'Sous', 'Pour', 'Par', 'Avec', 'Sans', 'Selon', 'D’après', 'Après', 'Avant', 'Depuis', 'Pendant', 'Entre', 'Vers', 'Chez', 'Malgré', 'Lors', 'Face', 'Contre', 'Outre', 'Jusqu',
  'Tout', 'Tous', 'Toute', 'Toutes', 'Plusieurs', 'Certains', 'Certaines', 'Quelques', 'Chaque', 'Aucun', 'Aucune', 'Beaucoup', 'Plus', 'Moins', 'Environ', 'Quelque', 'Deux', 'Trois',
  'Hier', 'Aujourd', 'Demain', 'Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche',
  'Ne', 'N', 'Pas', 'Non', 'Oui', 'Voici', 'Voilà', 'Là', 'Ici',
]
