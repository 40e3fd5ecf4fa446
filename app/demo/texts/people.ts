import type { Role } from "~/domain/role";

export interface DemoPerson {
  readonly name: string;
  /** Null: no address, invited by a letter. */
  readonly email: string | null;
  readonly role: Role;
  /** Number of their panel. */
  readonly panel: number | null;
}

/** Invented people; addresses that no mail reaches (RFC 2606). */
const person = (name: string, role: Role, panel: number | null, hasEmail = true): DemoPerson => {
  const address = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".");
  return { name, email: hasEmail ? `${address}@example.org` : null, role, panel };
};

export const administrator = { name: "Dominique Ferrand", email: "dominique.ferrand@example.org" };

export const team: readonly DemoPerson[] = [
  person("Claire Vasseur", "facilitator", null),
  person("Bastien Roumier", "facilitator", null),
  person("Hélène Aubry", "guarantor", null),
  person("Ousmane Traoré", "guarantor", null),
  person("Valérie Kerdoncuff", "expert", null),
  person("Philippe Sorel", "committee", null),
  person("Inès Belkacem", "observer", null),
];

const withoutEmail = false;

/** Thirty members in five panels of six. */
export const members: readonly DemoPerson[] = [
  person("Aminata Diallo", "member", 1),
  person("Gérard Moreau", "member", 1, withoutEmail),
  person("Léa Fontaine", "member", 1),
  person("Karim Haddad", "member", 1),
  person("Solange Petit", "member", 1),
  person("Thomas Nguyen", "member", 1),
  person("Fatima Benali", "member", 2),
  person("Yvonne Chabrol", "member", 2, withoutEmail),
  person("Mathis Girard", "member", 2),
  person("Rosa Ferreira", "member", 2),
  person("Jean-Luc Prévost", "member", 2),
  person("Nadège Saint-Louis", "member", 2),
  person("Antoine Delmas", "member", 3),
  person("Samira Cherif", "member", 3),
  person("Paul Weber", "member", 3),
  person("Maëlys Rousseau", "member", 3),
  person("Dragan Petrović", "member", 3),
  person("Colette Garnier", "member", 3, withoutEmail),
  person("Hugo Marchand", "member", 4),
  person("Mariam Koné", "member", 4),
  person("Bernard Lacoste", "member", 4),
  person("Élodie Masson", "member", 4),
  person("Viet Anh Tran", "member", 4),
  person("Chantal Robin", "member", 4),
  person("Ibrahim Sow", "member", 5),
  person("Camille Perrin", "member", 5),
  person("Manuel Ortega", "member", 5),
  person("Sophie Lemoine", "member", 5),
  person("Raymond Bouvier", "member", 5, withoutEmail),
  person("Zoé Charpentier", "member", 5),
];
