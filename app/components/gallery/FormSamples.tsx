import { Button, ButtonLink, Buttons } from "../Button";
import { Checkbox, CheckboxGroup, RadioGroup } from "../choices";
import { ErrorSummary } from "../ErrorSummary";
import { Field } from "../Field";
import { Select, TextArea, TextField } from "../inputs";
import { Section } from "../Section";
import { axes } from "./samples";

const roles = [
  { value: "for", label: "Pour" },
  { value: "against", label: "Contre" },
  { value: "abstain", label: "Abstention", hint: "Compte pour le quorum, ni pour ni contre." },
  { value: "blank", label: "Blanc" },
];

export function FormSamples() {
  return (
    <Section title="Formulaires" id="forms">
      <ErrorSummary
        takesFocus={false}
        title="Deux réponses sont à revoir"
        errors={[
          { field: "f-title-error", message: "Donnez un titre à la mesure." },
          { field: "f-kind-error", message: "Choisissez le sens du commentaire." },
        ]}
      />
      <form className="form" action="#forms">
        <TextField
          name="f-email"
          label="Adresse électronique"
          hint="Nous vous enverrons un lien de connexion."
          type="email"
          autoComplete="email"
          fieldWidth="medium"
        />
        <TextField name="f-title-error" label="Titre" error="Donnez un titre à la mesure." required />
        <TextField name="f-quorum" label="Quorum" fieldWidth="short" inputMode="numeric" defaultValue="20" />
        <Select
          name="f-axis"
          label="Axe"
          empty="Choisir un axe"
          options={axes.map(({ number, name }) => ({ value: String(number), label: `${number}. ${name}` }))}
        />
        <TextArea
          name="f-text"
          label="La mesure"
          hint="Une phrase qui commence par un verbe, puis les détails."
          defaultValue="Porter la durée d’usage des postes de 5 à 7 ans."
        />
        <Field name="f-date" label="Échéance" optional="(facultatif)">
          {(control) => <input {...control} type="date" className="input" data-width="medium" />}
        </Field>
        <RadioGroup
          name="f-ballot"
          label="Votre vote sur la mesure 7"
          options={roles}
          boxed
          checked={["for"]}
        />
        <RadioGroup
          name="f-kind-error"
          label="Votre commentaire est"
          error="Choisissez le sens du commentaire."
          options={[
            { value: "question", label: "une question" },
            { value: "suggestion", label: "une suggestion" },
          ]}
        />
        <CheckboxGroup
          name="f-panels"
          label="Groupes de travail"
          options={[
            { value: "1", label: "Groupe 1" },
            { value: "2", label: "Groupe 2" },
            { value: "3", label: "Groupe 3", disabled: true },
          ]}
          checked={["1"]}
        />
        <Checkbox name="f-agree" label="J’ai lu la charte de la convention" />
        <Checkbox
          name="f-agree-error"
          label="Je confirme mon vote"
          error="Cochez la case pour confirmer votre vote."
        />
        <Buttons>
          <Button>Enregistrer</Button>
          <Button kind="secondary" formNoValidate>
            Voir l’aperçu
          </Button>
          <Button kind="warning" type="button">
            Retirer la mesure
          </Button>
          <Button kind="quiet" type="button">
            Annuler
          </Button>
          <Button disabled>Enregistré</Button>
          <ButtonLink href="#forms" kind="secondary">
            Un lien
          </ButtonLink>
        </Buttons>
      </form>
    </Section>
  );
}
