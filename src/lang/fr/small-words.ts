/** Words that hold sentences together and say nothing by themselves. */
export const smallWords = `
le la les l' un une des du de d' au aux ce cet cette ces
je tu il elle on nous vous ils elles me te se s' lui leur y en mon ton son ma ta sa mes tes ses notre votre nos vos leurs
qui que qu' quoi dont où lequel laquelle lesquels lesquelles
et ou mais ni car donc or si comme lorsque quand puisque afin tandis alors
à dans par pour sur sous avec sans entre vers chez contre depuis pendant avant après selon malgré parmi jusqu'
est sont était étaient être été ai as a avons avez ont avait avaient eu sera seront serait a-t
ne pas n' plus moins très aussi encore même tout tous toute toutes autre autres déjà ainsi
c' j' m' t'
`
