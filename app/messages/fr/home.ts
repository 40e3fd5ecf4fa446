export const home = {
  title: "Conventions citoyennes",
  lead: "Une convention citoyenne réunit des habitantes et des habitants tirés au sort. Ensemble, ils proposent, amendent et votent des mesures ; la ville y répond, point par point.",
  none: "Aucune convention n’est encore ouverte ici",
  noneMore: "Elle apparaîtra sur cette page dès qu’elle commencera.",
  administration: "Administration",
  newConvention: "Fonder une convention",
  administrators: "Qui administre ce site",
  outbox: "Boîte d’envoi des courriels",
  journal: "Journal du site",
};
