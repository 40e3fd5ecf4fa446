/** What a person is in one convention (domain: rôle). */
export const roles = ["member", "facilitator", "guarantor", "expert", "committee", "observer"] as const;
export type Role = (typeof roles)[number];

export function isRole(value: string): value is Role {
  return (roles as readonly string[]).includes(value);
}

/**
 * Who asks: a person's place in one convention, or a visitor. An administrator of the platform prepares
 * conventions and people, and has no voice in what a convention decides.
 */
export interface Actor {
  readonly personId: string | null;
  readonly memberId: string | null;
  readonly role: Role | null;
  readonly panelIds: readonly string[];
  readonly administrator: boolean;
}

export const visitor: Actor = {
  personId: null,
  memberId: null,
  role: null,
  panelIds: [],
  administrator: false,
};
