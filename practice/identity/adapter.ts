import { join } from 'node:path';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { readJson, writeJson } from '../state/json-file.ts';

interface StoredPayload {
  readonly payload: AdapterPayload;
  /** System time in milliseconds after which the row is gone; null for rows without an end. */
  readonly expiresAt: number | null;
}

/** Rows of the identity provider by `Model:id`, kept in `identity.json` so that a restart signs nobody out. */
export interface IdentityRows {
  readonly adapterFor: (model: string) => Adapter;
  /** Ends every session: tokens, grants and sign-ins under way are forgotten. */
  clear(): void;
}

export function openIdentityRows(folder: string, systemNow: () => number): IdentityRows {
  const path = join(folder, 'identity.json');
  const rows = new Map<string, StoredPayload>(
    Object.entries((readJson(path) ?? {}) as Record<string, StoredPayload>),
  );

  const alive = (row: StoredPayload | undefined): AdapterPayload | undefined =>
    row !== undefined && (row.expiresAt === null || row.expiresAt > systemNow())
      ? row.payload
      : undefined;

  const save = (): void => {
    for (const [key, row] of rows) if (alive(row) === undefined) rows.delete(key);
    writeJson(path, Object.fromEntries(rows));
  };

  const findBy = (model: string, holds: (payload: AdapterPayload) => boolean) =>
    [...rows]
      .filter(([key]) => key.startsWith(`${model}:`))
      .map(([, row]) => alive(row))
      .find((payload) => payload !== undefined && holds(payload));

  const adapterFor = (model: string): Adapter => {
    const keyOf = (id: string): string => `${model}:${id}`;
    return {
      async upsert(id, payload, expiresIn) {
        rows.set(keyOf(id), {
          payload: { ...payload },
          expiresAt: expiresIn ? systemNow() + expiresIn * 1000 : null,
        });
        save();
      },
      async find(id) {
        return alive(rows.get(keyOf(id)));
      },
      async findByUid(uid) {
        return findBy(model, (payload) => payload.uid === uid);
      },
      async findByUserCode(code) {
        return findBy(model, (payload) => payload.userCode === code);
      },
      async consume(id) {
        const row = rows.get(keyOf(id));
        if (row === undefined) return;
        rows.set(keyOf(id), {
          ...row,
          payload: { ...row.payload, consumed: Math.floor(systemNow() / 1000) },
        });
        save();
      },
      async destroy(id) {
        if (rows.delete(keyOf(id))) save();
      },
      async revokeByGrantId(grantId) {
        for (const [key, row] of rows) if (row.payload.grantId === grantId) rows.delete(key);
        save();
      },
    };
  };

  return {
    adapterFor,
    clear: () => {
      rows.clear();
      save();
    },
  };
}
