import type { MeasureContent } from "~/domain/measure";

type Text = Omit<Partial<MeasureContent>, "title" | "indicators">;

/**
 * What the panels wrote after the import, by number of the measure in measures.json. Figures without a source are
 * hypotheses of the demonstration, and say so.
 */
export const measureTexts: Readonly<Record<number, Text>> = {
  1: {
    body: `La durée d’usage des ordinateurs de la ville et des écoles passe de cinq à sept ans.

Avant tout remplacement, trois questions sont posées, dans cet ordre :

1. Peut-on réparer ?
2. Peut-on ajouter de la mémoire ou changer le disque ?
3. Le poste peut-il servir à quelqu’un d’autre, dans un autre service ou une association ?

La direction du numérique tient un registre du parc : date d’achat, réparations, destination finale. Ce registre est publié chaque année.

| Étape | Échéance | Qui |
|---|---|---|
| Inventaire complet du parc | 6 mois | Direction du numérique |
| Contrat de réparation | 12 mois | Commande publique |
| Durée moyenne de 6 ans | 24 mois | Tous les services |
| Durée moyenne de 7 ans | 48 mois | Tous les services |

Un poste qui ne reçoit plus de mises à jour de sécurité n’est pas gardé en l’état : il passe à un système libre plus léger, ou il est cédé pour pièces.`,
    reasons: `Fabriquer un ordinateur pèse davantage que le faire fonctionner : c’est donc la durée qui compte. Porter l’usage de cinq à sept ans répartit la fabrication sur deux années de plus.

Des villes l’ont déjà fait. Nous demandons à la nôtre de suivre, et de dire chaque année où elle en est.`,
    actors: "Direction du numérique, commande publique, atelier municipal de réparation, écoles",
    means:
      "Un contrat de réparation, un stock de mémoire et de disques, un demi-poste de suivi (hypothèse de démonstration).",
    cost: "45 000 € par an, compensés par les achats évités (hypothèse de démonstration)",
    deadline: "Moyenne de sept ans atteinte en quatre ans",
    alternative: "Le registre du parc est aussi affiché en mairie, en une page.",
    easyRead: `Aujourd’hui, la ville change ses ordinateurs tous les 5 ans.
Nous demandons de les garder 7 ans.
Quand un ordinateur tombe en panne, la ville essaie d’abord de le réparer.
Fabriquer un ordinateur pollue beaucoup.
Un ordinateur qui dure pollue moins. Il coûte aussi moins cher.
Chaque année, la ville dit combien d’ordinateurs elle a gardés.`,
  },
  4: {
    body: `La ville ouvre un atelier municipal de réparation, accessible aux services, aux écoles et, deux demi-journées par semaine, aux habitants.

Aucun équipement n’est remplacé sans un diagnostic écrit de l’atelier. Le diagnostic dit ce qui est en panne, ce que coûterait la réparation, et ce que devient l’appareil.

L’atelier accueille chaque année des apprentis et des personnes en insertion.`,
    reasons:
      "On jette souvent par défaut, parce que personne n’a regardé. Un diagnostic prend une demi-heure et donne un métier à quelqu’un.",
    actors: "Direction du numérique, régie de quartier, lycée professionnel",
    means: "Un local de 120 m² et deux techniciens (hypothèse de démonstration).",
    cost: "110 000 € par an (hypothèse de démonstration)",
    deadline: "Ouverture dans les dix-huit mois",
    alternative: "On dépose son appareil sans rendez-vous, et l’atelier rappelle par téléphone.",
    easyRead: `Votre appareil est en panne.
Vous l’apportez à l’atelier de la ville.
Une personne regarde si on peut le réparer.
Elle vous dit combien cela coûte.
L’atelier est ouvert à tous les habitants, deux fois par semaine.`,
  },
  9: {
    body: `Aucun capteur connecté n’est installé dans l’espace public sans un bilan global favorable, publié avant la décision : ce qu’il consomme, ce qu’il coûte, ce qu’il permet d’économiser.

Les capteurs qui repèrent les fuites du réseau d’eau sont prioritaires. Ceux qui suivent les déplacements des personnes sont exclus.`,
    reasons:
      "Un objet connecté n’est pas écologique parce qu’il mesure quelque chose. Il l’est s’il fait économiser plus qu’il ne coûte.",
    actors: "Service de l’eau, direction du numérique, comité Numérique",
    deadline: "Dès le prochain marché",
  },
  10: {
    body: `L’éclairage à intensité variable est généralisé. Dans les rues peu fréquentées, l’éclairage est éteint de minuit à cinq heures.

Les gains sont publiés rue par rue.`,
    reasons: "L’éclairage est une dépense importante, et la nuit est un milieu de vie pour la faune.",
    actors: "Service de la voirie, conseils de quartier",
    cost: "Investissement à chiffrer par le service de la voirie",
    deadline: "Trois ans",
  },
  13: {
    body: `Pour chaque démarche proposée en ligne, la ville garantit un accueil humain : au guichet, par téléphone ou à domicile.

- **Au guichet** : dans chaque mairie de quartier, sans rendez-vous, au moins trois demi-journées par semaine.
- **Par téléphone** : un numéro unique, non surtaxé, où une personne répond en moins de cinq minutes.
- **À domicile** : sur demande, pour les personnes qui ne peuvent pas se déplacer.

Aucune démarche municipale ne peut être obligatoire en ligne. Le délai de traitement est le même, quel que soit le moyen choisi.`,
    reasons: `Plusieurs millions de personnes vivent avec l’illectronisme. D’autres n’ont pas de connexion, ou pas ce jour-là, ou préfèrent parler à quelqu’un.

Une porte toujours ouverte, ce n’est pas un retour en arrière : c’est ce qui permet au reste d’aller de l’avant.`,
    actors: "Direction de la relation aux usagers, mairies de quartier, centre communal d’action sociale",
    means: "Huit agents d’accueil formés, dont quatre redéployés (hypothèse de démonstration).",
    cost: "190 000 € par an (hypothèse de démonstration)",
    deadline: "Dix-huit mois",
    alternative: "Cette mesure est l’alternative.",
    easyRead: `Vous avez un papier à demander à la mairie.
Vous pouvez le demander sans ordinateur et sans téléphone portable.
Vous pouvez venir à la mairie. Une personne vous reçoit.
Vous pouvez téléphoner. Une personne vous répond.
Vous ne pouvez pas sortir ? Une personne vient chez vous.
C’est vous qui choisissez.`,
  },
  14: {
    body: `Un conseiller numérique tient une permanence dans chaque quartier, chaque semaine, à moins de quinze minutes à pied de chez soi.

Les permanences ont lieu là où les gens vont déjà : médiathèque, centre social, marché, maison de santé. Les horaires comprennent un soir et un samedi.`,
    reasons:
      "On vient demander de l’aide à quelqu’un que l’on connaît. La régularité compte plus que l’équipement.",
    actors: "Centres sociaux, médiathèques, conseillers numériques",
    means: "Trois conseillers de plus (hypothèse de démonstration).",
    deadline: "Une permanence par quartier en deux ans",
    alternative: "Le planning est distribué en papier et affiché chez les commerçants.",
  },
  16: {
    body: `La ville organise la collecte des ordinateurs inutilisés, leur reconditionnement et leur attribution aux foyers fragiles.

Chaque ordinateur est donné avec :

- un système à jour et libre ;
- une heure de prise en main ;
- un numéro à appeler pendant un an.

Les bénéficiaires sont orientés par les travailleurs sociaux, les écoles et les associations. Aucun justificatif n’est demandé deux fois.`,
    reasons:
      "Un ordinateur qui dort dans un placard et un enfant qui fait ses devoirs sur un téléphone : le lien est simple à faire.",
    actors: "Centre communal d’action sociale, associations de reconditionnement, entreprises donatrices",
    means: "Un point de collecte par quartier et deux postes en insertion (hypothèse de démonstration).",
    cost: "85 € par ordinateur remis (hypothèse de démonstration)",
    deadline: "500 ordinateurs en trois ans",
    alternative: "La demande se fait aussi par téléphone ou auprès d’un travailleur social.",
  },
  17: {
    body: `La ville négocie avec les opérateurs un accès à internet à tarif social, proposé aux foyers modestes.

Le tarif est inférieur à dix euros par mois. Il n’engage pas au-delà d’un mois et ne demande pas de caution.`,
    reasons: "Être connecté n’est plus un luxe quand l’école, l’emploi et les droits passent par là.",
    actors: "Ville, opérateurs, bailleurs sociaux",
    deadline: "Mille foyers en trois ans",
  },
  22: {
    body: `Tous les services numériques de la ville sont audités selon le référentiel général d’amélioration de l’accessibilité (RGAA), puis corrigés.

Les corrections commencent par les cinq démarches les plus utilisées. Des personnes handicapées participent aux tests, et sont payées pour cela.`,
    reasons: "Un formulaire inaccessible est une porte fermée. La loi l’interdit déjà ; il reste à le faire.",
    actors: "Direction du numérique, associations de personnes handicapées",
    deadline: "Deux ans pour les cinq premières démarches",
    alternative: "Chaque page indique un numéro de téléphone pour obtenir le même service.",
  },
  23: {
    body: `La charte de la donnée est révisée autour de trois principes :

1. **Gestion publique** : les données produites pour un service public appartiennent au public, même quand une entreprise les recueille.
2. **Ouverture** : elles sont publiées par défaut, sauf ce qui touche à la vie privée ou à la sécurité.
3. **Prise en main citoyenne** : les habitants peuvent les comprendre, les discuter et les réutiliser.

La charte est annexée à tous les marchés et à toutes les délégations de service public.`,
    reasons:
      "Une charte existe, mais peu de contrats y font référence. Une règle que personne ne signe n’en est pas une.",
    actors: "Conseil municipal, délégué à la protection des données, comité Numérique",
    deadline: "Un an",
  },
  24: {
    body: `Chaque trimestre, la ville publie les jeux de données que les habitants ont demandés, avec un mode d’emploi d’une page.

Une demande refusée l’est par écrit, avec sa raison.`,
    reasons: "Publier ce que personne ne lit ne sert à rien. On part des questions.",
    actors: "Service des données, médiathèques",
    deadline: "Premier trimestre suivant l’adoption",
  },
  25: {
    body: `Pour chaque nouveau besoin, une solution libre est étudiée en premier. Si elle n’est pas retenue, la raison est publiée.

La ville consacre une part de son budget logiciel à contribuer aux communs numériques qu’elle utilise : corrections, documentation, traduction.`,
    reasons:
      "Avec un logiciel libre, ce que nous payons profite à d’autres villes, et ce qu’elles paient nous profite.",
    actors: "Direction du numérique, autres collectivités",
    means: "5 % du budget logiciel (hypothèse de démonstration).",
    deadline: "Dès le prochain budget",
  },
  26: {
    body: `La ville publie un registre lisible de tous les traitements de données personnelles : à quoi ils servent, qui y accède, combien de temps les données sont gardées.

Chaque fiche tient en une page et s’écrit sans sigle.`,
    reasons: "Le registre existe, puisque la loi le demande. Il n’est pas fait pour être lu.",
    actors: "Délégué à la protection des données",
    deadline: "Un an",
    alternative: "Le registre est consultable en mairie et dans les médiathèques.",
  },
  28: {
    body: `Une clause numérique responsable est ajoutée à tous les marchés numériques : durée de support, réparabilité, accessibilité, réversibilité, hébergement.

La clause compte pour au moins 20 % de la note (hypothèse de démonstration).`,
    reasons: "La commande publique est le levier que la ville tient déjà en main.",
    actors: "Commande publique, direction du numérique",
    deadline: "Six mois",
  },
  29: {
    body: `Un comité Numérique est installé. Il réunit des habitants, dont une moitié tirée au sort, des experts et des acteurs économiques.

Il rend un avis public sur chaque politique numérique avant son vote. Le conseil municipal répond à chaque avis.

Les membres sont défrayés et renouvelés par moitié tous les deux ans.`,
    reasons: "Une convention s’arrête un jour. Il faut quelqu’un pour veiller sur ce qu’elle a demandé.",
    actors: "Conseil municipal, membres de la convention",
    means: "Un secrétariat à mi-temps (hypothèse de démonstration).",
    cost: "35 000 € par an (hypothèse de démonstration)",
    deadline: "Six mois après la remise du plan",
    alternative: "Les réunions sont ouvertes ; un compte rendu papier est disponible en mairie.",
    easyRead: `La convention va bientôt finir.
Nous demandons un comité. Un comité est un groupe de personnes qui se réunit souvent.
Ce comité donne son avis sur les ordinateurs et internet dans la ville.
Des habitants sont dans ce comité. La moitié est tirée au sort.
La ville doit répondre à chaque avis.`,
  },
  30: {
    body: `Tout projet numérique de plus de 20 000 € (hypothèse de démonstration) passe par un calculateur d’impacts avant d’être décidé.

Le calculateur chiffre les effets sociaux, environnementaux et économiques. Il affiche la source et l’année de chaque facteur, et dit ce qu’il ne sait pas.`,
    reasons: "On ne refuse pas un projet parce qu’il pollue ; on choisit entre deux projets en sachant.",
    actors: "Direction du numérique, comité Numérique",
    deadline: "Un an",
  },
  32: {
    body: `Chaque année, avant le débat budgétaire, la ville présente le bilan de sa stratégie numérique : ce qui est fait, ce qui ne l’est pas, et pourquoi.

Les membres de la convention sont invités et peuvent répondre. Leur réponse est jointe au bilan.`,
    reasons: "Sans rendez-vous fixe, les promesses s’oublient.",
    actors: "Maire, conseil municipal, membres de la convention",
    deadline: "Chaque année, à partir du prochain budget",
    alternative: "Une synthèse de quatre pages est distribuée dans les boîtes aux lettres.",
  },
  34: {
    body: `La ville structure, avec les acteurs du territoire, une filière locale des **4R** : réduire, réparer, réemployer, recycler.

1. Collecte et tri
2. Reconditionnement
3. Démantèlement
4. Récupération des matériaux rares`,
    reasons: "Ces emplois ne se délocalisent pas.",
    actors: "Agglomération, économie sociale et solidaire, éco-organismes",
    deadline: "Trois ans",
  },
  36: {
    body: `Un appel à projets est lancé pour un FabLab et des tiers-lieux dédiés au low-tech : des techniques simples, réparables, que l’on comprend.

Le lieu est ouvert le soir et le week-end. L’adhésion est à prix libre.`,
    reasons: "On apprend en faisant, et mieux à plusieurs.",
    actors: "Associations, maisons de quartier",
    deadline: "Appel à projets dans l’année",
  },
};

/** Who wrote them: from then on authors of the measure. */
export const writers: Readonly<Record<number, string>> = {
  ...{ 1: "Aminata Diallo", 4: "Léa Fontaine", 9: "Thomas Nguyen", 10: "Karim Haddad" },
  ...{ 13: "Fatima Benali", 14: "Rosa Ferreira", 16: "Mathis Girard", 17: "Jean-Luc Prévost" },
  ...{ 22: "Nadège Saint-Louis", 23: "Antoine Delmas", 24: "Samira Cherif", 25: "Dragan Petrović" },
  ...{ 26: "Maëlys Rousseau", 28: "Mariam Koné", 29: "Hugo Marchand", 30: "Élodie Masson" },
  ...{ 32: "Viet Anh Tran", 34: "Ibrahim Sow", 36: "Camille Perrin" },
};

/** Tabled, and not yet called to the deliberation. */
export const stillTabled: readonly number[] = [33, 35, 37, 39];
