/** Words too common to find anything by, folded. Elided articles ("l'", "qu'") are here as they are split. */
const french =
  "a ai aie aient ainsi ait alors an apres au aucun aucune aujourd aussi autre autres aux avant avec avez avoir avons " +
  "car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment dans de depuis des dont du " +
  "elle elles en encore entre es est et etaient etait etant ete etes etre eu eux fait faire faut hui il ils " +
  "je jusqu jusque la le les leur leurs lorsqu lorsque lui ma mais me meme memes mes moi mon ne ni nos notre nous on " +
  "ont ou par parce pas peu peut peuvent plus pour pourquoi puis puisqu puisque qu quand que quel quelle quelles " +
  "quels quelqu qui quoi quoiqu sa sans se sera seront ses si sien soi soit son sont sous sur ta te tes toi ton tous " +
  "tout toute toutes tres tu un une vers via vos votre vous y";
const english =
  "about after all also am and any are as at be because been before but by can could did do does for from had has " +
  "have he her his how if in into is it its just may more most must my no nor not of off on only or other our out " +
  "over she should so some such than that the their them then there these they this those to too under up us was we " +
  "were what when where which who will with would you your";

export const stopWords: ReadonlySet<string> = new Set(`${french} ${english}`.split(" "));
