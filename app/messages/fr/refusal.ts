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
  "vote-not-prepared": "Ce scrutin a déjà été ouvert.",
  "end-already-past": "La fin annoncée de ce scrutin est déjà passée : changez-la avant d’ouvrir.",
  "nobody-entitled": "Personne n’est inscrit à ce scrutin : ajoutez d’abord des membres.",
  "attendance-missing": "Cette règle compte les présents : cochez qui est présent avant d’ouvrir.",
  "more-present-than-entitled": "Il y a plus de présents que d’inscrits : vérifiez l’appel.",
  "more-ballots-than-entitled": "Il y a plus de bulletins que d’inscrits : vérifiez l’appel avant de clore.",
  "more-ballots-than-present": "Il y a plus de bulletins que de présents : vérifiez l’appel avant de clore.",
  "vote-not-open": "Ce scrutin n’est pas ouvert.",
  "vote-closed": "Ce scrutin vient d’être clos : votre bulletin n’a pas été compté.",
  "vote-withdrawn": "Ce scrutin a été retiré : il n’y a plus rien à voter ici.",
  "vote-annulled": "Ce scrutin a été annulé.",
  "vote-not-withdrawable": "Ce scrutin a déjà un résultat : il ne peut plus être retiré.",
  "vote-not-annullable": "Seul un scrutin clos peut être annulé.",
  "not-entitled": "Vous n’êtes pas sur la liste de ce scrutin, figée à son ouverture.",
  "not-present":
    "Cette règle ne compte que les présents, et vous n’êtes pas noté présent. Voyez l’équipe d’animation.",
  "secret-on-behalf": "Un bulletin secret ne peut pas être saisi pour quelqu’un : son choix serait connu.",
  "already-cast": "Votre bulletin est déjà dans l’urne. Ce scrutin ne permet pas d’en changer.",
  "rule-invalid": "La règle de ce scrutin n’a pas de sens : reprenez-la avant de continuer.",
  "question-not-found": "Ce qui devait être mis aux voix n’existe plus.",
  "question-not-ready":
    "Ce texte ne peut pas être mis aux voix dans son état : une mesure doit être figée, un amendement recevable.",
  "question-text-moved": "Le texte a changé depuis que ce scrutin a été préparé : préparez-en un nouveau.",
  "outcome-already-used":
    "Ce résultat a déjà servi (le texte a été modifié ou le plan publié) : il ne peut plus être annulé.",
  "amendment-not-open": "Cet amendement a déjà été traité : rechargez sa page pour voir où il en est.",
  "amendment-changes-nothing":
    "Le texte est le même que celui de la mesure : changez quelque chose avant d’envoyer.",
  "amendment-empties-measure":
    "Il ne resterait rien de la mesure. Pour la supprimer, demandez son retrait ou votez contre.",
  "amendment-too-long": "Le texte est trop long pour une mesure : raccourcissez-le.",
  "amendment-up-to-date": "Cet amendement porte déjà sur la version en vigueur.",
  "measure-not-amendable": "Cette mesure n’est pas ouverte aux amendements en ce moment.",
  "version-gone":
    "La version ou le paragraphe que vous amendez n’existe plus. Repartez de la page de la mesure.",
  "on-behalf-missing": "Choisissez la personne au nom de qui vous saisissez cet amendement.",
  "own-amendment": "Vous êtes l’auteur de cet amendement : votre nom y figure déjà.",
  "vote-running": "Un scrutin est ouvert sur cet amendement : attendez sa clôture.",
  "amendment-under-vote":
    "Un scrutin est ouvert sur un amendement de cette mesure : elle reste en débat jusqu’à sa clôture.",
  "passage-taken":
    "Le texte de la mesure a changé à l’endroit que cet amendement modifie. Adaptez-le au texte en vigueur.",
  "passage-struck":
    "Le passage que cet amendement modifie n’est plus dans le texte de la mesure. Adaptez-le au texte en vigueur.",
  "already-in-text": "Le texte en vigueur dit déjà ce que demande cet amendement.",
  "nothing-chosen": "Choisissez au moins un amendement.",
  "not-consensual":
    "Un de ces amendements n’est plus sans contestation, ou vient d’être traité : rien n’a été accepté. Relisez le tableau.",
  "sub-amendments-first":
    "Des sous-amendements recevables sont encore à décider : ils passent avant l’amendement.",
  "sub-amendment-of-sub": "On n’amende pas un sous-amendement : proposez-en un autre à côté.",
  "changed-meanwhile":
    "Quelqu’un d’autre a modifié cette partie pendant que vous écriviez. Comparez les deux textes, puis enregistrez celui qui doit rester.",
  "axis-in-use": "Cet axe porte des groupes ou des mesures : il ne peut pas être retiré.",
  "panel-in-use":
    "Ce groupe a des membres, des mesures, des votes ou des séances : il ne peut pas être retiré.",
  "session-in-use": "Un vote est lié à cette séance : elle ne peut pas être retirée.",
  "passage-gone":
    "Ce paragraphe a changé ou disparu depuis que vous l’avez lu : commentez la mesure, ou relisez-la.",
  "already-member": "Cette personne fait déjà partie de la convention.",
  "already-invited": "Cette personne est déjà invitée. Renvoyez-lui plutôt son invitation.",
  "unknown-panel": "Ce groupe de travail n’existe plus. Choisissez-en un autre.",
  "invitation-over": "Cette invitation a déjà reçu une réponse, ou a été annulée.",
  "invitation-revoked":
    "Cette invitation a été annulée. Si c’est une erreur, parlez-en à l’équipe d’animation.",
  "code-unknown":
    "Ce code n’est pas connu. Vérifiez chaque signe ; si une nouvelle lettre ou un nouveau courriel vous est parvenu depuis, c’est le code le plus récent qui sert.",
  "code-used":
    "Ce code a déjà servi. Connectez-vous avec votre adresse, ou avec ce code et votre mot de passe.",
  "only-facilitator":
    "C’est la seule personne qui anime la convention. Nommez d’abord quelqu’un d’autre à l’animation.",
  "plan-under-vote": "Le plan est mis aux voix : son texte ne change pas avant la clôture du scrutin.",
  "plan-frozen": "Le plan est adopté : l’ordre de ses mesures ne change plus.",
  "phase-moved-meanwhile":
    "Quelqu’un d’autre a changé d’étape pendant que vous lisiez. Voyez où en est la convention avant de continuer.",
  "already-imported": "Ce fichier n’attend plus : il est déjà importé, ou il a été oublié après un jour.",
  "file-missing": "Choisissez un fichier.",
  "last-administrator":
    "Vous êtes la seule personne à administrer cette installation. Nommez d’abord quelqu’un d’autre : sans cela, plus personne ne pourrait créer de convention ni inviter.",
  "last-facilitator":
    "Vous êtes la seule personne à animer une convention. Nommez d’abord quelqu’un d’autre à l’animation, sur sa page « Personnes ».",
  "person-unknown":
    "Personne n’a de compte avec cette adresse. Invitez d’abord cette personne dans une convention.",
};
