import { ActionList } from "../ActionList";
import { PhaseRibbon } from "../PhaseRibbon";
import { AxisOverview } from "../pictures/AxisOverview";
import { PageTitle, Section } from "../Section";
import { Timeline } from "../Timeline";
import { axes, phaseStates, phases } from "./samples";

/** A convention's home, as its page sets it. */
export function HomeSample() {
  return (
    <div className="columns">
      <div className="columns-wide">
        <PageTitle
          level={2}
          kicker="Convention citoyenne · 30 membres tirés au sort"
          title="Quel numérique voulons-nous dans notre ville ?"
          lead="Depuis mars, trente habitants écrivent ensemble le plan numérique responsable de Cressonne. La ville répondra à chacune de leurs mesures."
        />
        <Section
          level={3}
          title="Où en est-on"
          intro="La convention délibère : les mesures peuvent être commentées et amendées."
        >
          <PhaseRibbon label="Les étapes de la convention" phases={phases} states={phaseStates} />
        </Section>
      </div>
      <div>
        <Section level={3} title="Ce que vous pouvez faire">
          <ActionList
            items={[
              { href: "#vote-7", text: "Voter sur la mesure 7", due: "jusqu’à ce soir, 20 h", strong: true },
              {
                href: "#amendements",
                text: "Lire 4 amendements déposés sur vos mesures",
                due: "avant le 27 novembre",
              },
              { href: "#amendement-2", text: "Cosigner l’amendement 2", due: "avant le 29 novembre" },
            ]}
          />
        </Section>
        <Section level={3} title="Les mesures par axe" count="39">
          <AxisOverview id="axes-sample" axes={axes} measures="/design" />
        </Section>
      </div>
      <Section level={3} title="Depuis votre dernière visite">
        <Timeline label="Ce qui s’est passé" items={news} />
      </Section>
    </div>
  );
}

const news = [
  {
    key: "a",
    at: { iso: "2026-11-21T18:40", text: "hier, 18 h 40" },
    text: "La mesure 12 est adoptée : 125 pour, 32 contre.",
    href: "#mesure-12",
    strong: true,
  },
  {
    key: "b",
    at: { iso: "2026-11-20", text: "20 novembre" },
    text: "Le groupe 3 a déposé la mesure 31.",
    href: "#mesure-31",
  },
  {
    key: "c",
    at: { iso: "2026-11-19", text: "19 novembre" },
    text: "La séance plénière du 28 novembre est annoncée.",
  },
];
