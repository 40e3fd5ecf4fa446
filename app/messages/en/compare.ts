import type { Messages } from "../fr";

export const compare: Messages["compare"] = {
  versionsTitle: "Versions",
  versionsLead: "No version is ever edited: each change adds one.",
  versionBy: (writer) => `by ${writer}`,
  inForce: "in force",
  read: (version) => `Read version ${version}`,
  title: (from, to) => `From version ${from} to version ${to}`,
  from: "From version",
  to: "to version",
  submit: "Compare",
  choose: "Compare two versions",
  same: "These two versions are identical.",
  amendment: (number) => `amendment ${number}`,
  labels: {
    removed: "removed:",
    added: "added:",
    end: "end",
    moved: "moved here",
    movedAway: "moved elsewhere",
  },
};
