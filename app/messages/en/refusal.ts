import type { Messages } from "../fr";

export const refusal: Messages["refusal"] = {
  "not-found":
    "This page does not exist, or no longer does. Check the address, or start again from the home page.",
  "not-allowed": "You cannot do this here. If you think this is a mistake, talk to the facilitation team.",
  "sign-in-needed": "Sign in to go on.",
  "bad-request": "The form received does not have the expected shape. Go back and try again.",
  "cross-site": "This form comes from another site: nothing was saved.",
  "too-large": "What was sent is too large.",
  "too-many-requests": "Too many tries in a short time. Wait a minute, then try again.",
  "database-busy": "The record is busy. Nothing is lost: try again in a few seconds.",
  "database-full": "The server’s disk is full: nothing was saved. Tell the person who administers the site.",
  "database-read-only":
    "The record is read-only: nothing was saved. Tell the person who administers the site.",
  "server-error": "Something went wrong on our side. It was noted; try again in a moment.",
  "phase-not-reachable": "The convention cannot move to this phase now.",
  "reason-missing": "Give a reason: it will be written in the journal.",
  "link-unknown": "This link is not complete, or is no longer known. Ask for another one.",
  "link-used": "This link has been used already. Ask for another one.",
  "link-expired": "This link is no longer good: it lasted fifteen minutes. Ask for another one.",
  "wrong-password":
    "The address (or the code) and the password do not go together. Check them, or ask for a link by e-mail.",
  "edited-meanwhile":
    "Somebody saved another version while you were writing. Nothing is lost: compare the two texts.",
  "measure-not-reachable": "The measure has changed state meanwhile: this is no longer possible.",
  "not-your-panel": "You can only write in your own panel.",
  "not-a-choice": "One of the answers is no longer offered. Choose another.",
  "too-few-measures": "Choose at least two measures to merge.",
  "file-has-errors":
    "This file cannot be imported as it is: nothing was saved. Correct it, then send it again.",
  "claim-over":
    "This link no longer works: the installation has been claimed already, or has restarted since. The good link is the last one printed at start.",
  "vote-not-prepared": "This vote was opened already.",
  "end-already-past": "The announced end of this vote is past: change it before opening.",
  "nobody-entitled": "Nobody is on the roll of this vote: add members first.",
  "attendance-missing": "This rule counts those present: tick who is present before opening.",
  "more-present-than-entitled": "More people are present than entitled: check the roll.",
  "more-ballots-than-entitled": "There are more ballots than people entitled: check the roll before closing.",
  "more-ballots-than-present": "There are more ballots than people present: check the roll before closing.",
  "vote-not-open": "This vote is not open.",
  "vote-closed": "This vote has just been closed: your ballot was not counted.",
  "vote-withdrawn": "This vote was withdrawn: there is nothing left to vote on here.",
  "vote-annulled": "This vote was annulled.",
  "vote-not-withdrawable": "This vote has a result already: it cannot be withdrawn any more.",
  "vote-not-annullable": "Only a closed vote can be annulled.",
  "not-entitled": "You are not on the roll of this vote, which was frozen when it opened.",
  "not-present":
    "This rule counts only those present, and you are not marked present. See the facilitation team.",
  "secret-on-behalf": "A secret ballot cannot be entered for somebody: their choice would be known.",
  "already-cast": "Your ballot is in the box already. This vote does not allow changing it.",
  "rule-invalid": "The rule of this vote makes no sense: set it again before going on.",
  "question-not-found": "What was to be put to the vote no longer exists.",
  "question-not-ready":
    "This text cannot be put to the vote as it stands: a measure must be frozen, an amendment admissible.",
  "question-text-moved": "The text has changed since this vote was prepared: prepare a new one.",
  "outcome-already-used":
    "This result was used already (the text was changed or the plan published): it cannot be annulled any more.",
  "amendment-not-open": "This amendment was dealt with already: reload its page to see where it stands.",
  "amendment-changes-nothing": "The text is the same as the measure’s: change something before you send it.",
  "amendment-empties-measure":
    "Nothing would be left of the measure. To remove it, ask for its withdrawal or vote against it.",
  "amendment-too-long": "The text is too long for a measure: shorten it.",
  "amendment-up-to-date": "This amendment stands on the current version already.",
  "measure-not-amendable": "This measure is not open to amendments now.",
  "version-gone":
    "The version or paragraph you are amending no longer exists. Start again from the measure’s page.",
  "on-behalf-missing": "Choose the person for whom you enter this amendment.",
  "own-amendment": "You are the author of this amendment: your name stands on it already.",
  "vote-running": "A vote is open on this amendment: wait until it is closed.",
  "amendment-under-vote":
    "A vote is open on an amendment to this measure: it stays in deliberation until that vote closes.",
  "passage-taken":
    "The measure’s text has changed where this amendment changes it. Adapt it to the current text.",
  "passage-struck":
    "The passage that this amendment changes is no longer in the measure’s text. Adapt it to the current text.",
  "already-in-text": "The current text says already what this amendment asks for.",
  "nothing-chosen": "Choose at least one amendment.",
  "not-consensual":
    "One of these amendments is contested by now, or was just decided: nothing was accepted. Read the table again.",
  "sub-amendments-first":
    "Admissible sub-amendments are still to be decided: they come before the amendment.",
  "sub-amendment-of-sub": "A sub-amendment cannot be amended: propose another beside it.",
  "changed-meanwhile":
    "Somebody else changed this part while you were writing. Compare both texts, then save the one that is to stay.",
  "axis-in-use": "This axis holds panels or measures: it cannot be removed.",
  "panel-in-use": "This panel has members, measures, votes or sessions: it cannot be removed.",
  "session-in-use": "A vote belongs to this session: it cannot be removed.",
  "passage-gone":
    "This paragraph has changed or gone since you read it: comment on the measure, or read it again.",
  "already-member": "This person is part of the convention already.",
  "already-invited": "This person is invited already. Send their invitation again instead.",
  "unknown-panel": "This panel no longer exists. Choose another one.",
  "invitation-over": "This invitation has been answered already, or was revoked.",
  "invitation-revoked": "This invitation was revoked. If this is a mistake, talk to the facilitation team.",
  "code-unknown":
    "This code is not known. Check each sign; if a new letter or e-mail has reached you since, the newest code is the one that works.",
  "code-used":
    "This code has been used already. Sign in with your address, or with this code and your password.",
  "only-facilitator": "This is the only person who facilitates the convention. Appoint somebody else first.",
  "plan-under-vote": "The plan is being voted on: its text does not change before the vote closes.",
  "plan-frozen": "The plan is adopted: the order of its measures no longer changes.",
  "phase-moved-meanwhile":
    "Somebody else moved the phase while you were reading. See where the convention stands before you go on.",
  "already-imported": "This file is not waiting any more: it was imported, or forgotten after a day.",
  "file-missing": "Choose a file.",
  "last-administrator":
    "You are the only person who administers this installation. Appoint somebody else first: otherwise nobody could create a convention or invite any more.",
  "last-facilitator":
    "You are the only person who facilitates a convention. Appoint somebody else first, on its “People” page.",
  "person-unknown": "Nobody has an account with this address. Invite this person to a convention first.",
};
