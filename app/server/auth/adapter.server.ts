import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";
import {
  deleteAuthSession,
  deleteExpiredAuthSessions,
  deletePersonAuthSessions,
  extendAuthSession,
  findAuthSession,
  findPersonAuthSessions,
  insertAuthSession,
} from "~db/auth";
import type { Db } from "~db/connection";
import { sha256 } from "../ids.server";

/** Lucia's sessions in our database. Only the hash of a session's id is stored: a copied database lets nobody in. */
export function luciaAdapter(db: Db): Adapter {
  return {
    async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const row = await findAuthSession(db, sha256(id));
      if (!row) return [null, null];
      const { person_id: userId, expires_at: expiresAt, ...person } = row;
      return [
        { id, userId, expiresAt: new Date(expiresAt), attributes: {} },
        { id: userId, attributes: person },
      ];
    },
    async getUserSessions(userId) {
      const rows = await findPersonAuthSessions(db, userId);
      return rows.map((row) => ({
        id: row.id_hash,
        userId,
        expiresAt: new Date(row.expires_at),
        attributes: {},
      }));
    },
    setSession: ({ id, userId, expiresAt }) =>
      insertAuthSession(db, { id_hash: sha256(id), person_id: userId, expires_at: expiresAt.getTime() }),
    updateSessionExpiration: (id, expiresAt) => extendAuthSession(db, sha256(id), expiresAt.getTime()),
    deleteSession: (id) => deleteAuthSession(db, sha256(id)),
    deleteUserSessions: (userId) => deletePersonAuthSessions(db, userId),
    deleteExpiredSessions: () => deleteExpiredAuthSessions(db, Date.now()),
  };
}
