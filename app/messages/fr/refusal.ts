/** Why something was refused, and what can be done: the words for every refusal code of the use cases. */
export const refusal = {
  "not-found": "Cette page n’existe pas, ou n’existe plus. Vérifiez l’adresse, ou repartez de l’accueil.",
  "not-allowed":
    "Vous ne pouvez pas faire cela ici. Si vous pensez que c’est une erreur, parlez-en à l’équipe d’animation.",
  "sign-in-needed": "Connectez-vous pour continuer.",
  "bad-request": "Le formulaire reçu n’a pas la forme attendue. Revenez en arrière et recommencez.",
  "cross-site": "Ce formulaire vient d’un autre site : rien n’a été enregistré.",
  "too-large": "L’envoi est trop volumineux.",
  "too-many-requests": "Trop d’essais en peu de temps. Attendez une minute, puis recommencez.",
  "database-busy": "Le registre est occupé. Rien n’est perdu : recommencez dans quelques secondes.",
  "database-full":
    "Le disque du serveur est plein : rien n’a été enregistré. Prévenez la personne qui administre le site.",
  "database-read-only":
    "Le registre est en lecture seule : rien n’a été enregistré. Prévenez la personne qui administre le site.",
  "server-error": "Une erreur est survenue de notre côté. Elle a été notée ; recommencez dans un instant.",
  "phase-not-reachable": "La convention ne peut pas passer à cette étape maintenant.",
  "reason-missing": "Donnez une raison : elle sera inscrite au journal.",
  "link-unknown": "Ce lien n’est pas complet, ou n’est plus connu. Demandez-en un autre.",
  "link-used": "Ce lien a déjà servi. Demandez-en un autre.",
  "link-expired": "Ce lien n’est plus valable : il durait quinze minutes. Demandez-en un autre.",
  "wrong-password":
    "L’adresse (ou le code) et le mot de passe ne vont pas ensemble. Vérifiez-les, ou demandez un lien par courriel.",
  "edited-meanwhile":
    "Quelqu’un a enregistré une autre version pendant que vous écriviez. Rien n’est perdu : comparez les deux textes.",
  "measure-not-reachable": "La mesure a changé d’état entre-temps : cette action n’est plus possible.",
  "not-your-panel": "Vous ne pouvez écrire que dans votre groupe de travail.",
  "not-a-choice": "Une des réponses n’est plus proposée. Choisissez-en une autre.",
  "too-few-measures": "Choisissez au moins deux mesures à fusionner.",
  "file-has-errors":
    "Ce fichier ne peut pas être importé tel quel : rien n’a été enregistré. Corrigez-le, puis envoyez-le à nouveau.",
  "claim-over":
    "Ce lien ne sert plus : l’installation a déjà été prise en charge, ou a redémarré depuis. Le lien valable est le dernier affiché au démarrage.",
};
