import { Gallery } from "~/components/gallery/Gallery";
import { pageLabels } from "~/components/gallery/samples";
import { Page } from "~/components/Page";

export const meta = () => [{ title: "Le dessin de Palabre" }];

export default function Design() {
  return (
    <Page
      labels={pageLabels}
      city={{ name: "Ville de Cressonne", href: "#" }}
      nav={[
        { href: "#home", text: "La convention", current: "page" },
        { href: "#lists", text: "Mesures" },
        { href: "#results", text: "Votes" },
        { href: "#forms", text: "Plan" },
      ]}
      languages={[{ lang: "en", href: "#en", text: "English" }]}
      account={<a href="#auth">Se connecter</a>}
      footer={[
        { href: "#accessibilite", text: "Accessibilité" },
        { href: "#donnees", text: "Vos données" },
      ]}
    >
      <Gallery />
    </Page>
  );
}
