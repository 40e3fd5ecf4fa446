/** What is wrong with a field of a form: said beside the field. */
export const problem = {
  required: "Ce champ est nécessaire.",
  "too-long": "Ce texte est trop long.",
  "not-an-email": "Écrivez une adresse électronique, par exemple nom@exemple.fr.",
  "not-a-date": "Écrivez une date valide.",
  "not-a-number": "Écrivez un nombre.",
  "not-a-choice": "Choisissez une des réponses proposées.",
  "broken-text": "Ce texte contient des caractères qui ne peuvent pas être lus.",
  "dates-reversed": "La fin doit venir après le début.",
  "majority-fraction-invalid":
    "Écrivez une part entre 0 et 1 : deux nombres entiers, le premier au plus égal au second.",
  "majority-unreachable": "On ne peut pas réunir plus que la totalité. Choisissez l’unanimité.",
  "majority-below-half":
    "Moins de la moitié des suffrages exprimés : une minorité l’emporterait. Choisissez la moitié ou plus.",
  "second-threshold-fraction-invalid": "Choisissez une des parts proposées.",
  "second-threshold-unreachable": "On ne peut pas réunir plus que la totalité.",
  "quorum-fraction-invalid":
    "Écrivez une part entre 0 et 1 : deux nombres entiers, le premier au plus égal au second.",
  "secret-changeable": "Un vote secret ne peut pas être changé : on ne saurait pas lequel remplacer.",
  "password-too-short": "Ce mot de passe est trop court : il faut au moins 12 caractères.",
  "password-common":
    "Ce mot de passe est trop courant : d’autres l’essaieraient. Choisissez par exemple trois mots sans rapport.",
  "password-personal": "Ce mot de passe ressemble à votre nom ou à votre adresse. Choisissez-en un autre.",
  "wrong-current-password": "Ce n’est pas votre mot de passe actuel.",
  "not-a-colour": "Choisissez une couleur.",
  "logo-too-large": "Ce fichier dépasse 200 ko. Choisissez une image plus légère.",
  "logo-not-a-picture": "Ce fichier n’est ni un SVG ni un PNG que l’on puisse afficher.",
  "logo-with-code": "Ce SVG contient du code. Exportez-le à nouveau comme simple image.",
  "annex-without-title": "Donnez un titre à chaque annexe.",
  "amendment-changes-nothing":
    "Le texte est le même que celui d’où vous partez : changez quelque chose avant d’envoyer.",
  "amendment-empties-measure":
    "Il ne resterait rien de la mesure. Pour la supprimer, demandez son retrait ou votez contre.",
  "amendment-too-long": "Le texte est trop long pour une mesure : raccourcissez-le.",
};
