import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

/** What the demo provider remembers while it runs: who is on its page, codes, its own sessions. A restart forgets it. */
export function memoryAdapters(): AdapterFactory {
  const entries = new Map<string, { readonly payload: AdapterPayload; readonly until: number }>();
  return (model) => {
    const keyOf = (id: string) => `${model} ${id}`;
    const find = async (wanted: (key: string, payload: AdapterPayload) => boolean) => {
      const now = Date.now();
      for (const [key, { payload, until }] of entries) {
        if (until <= now) entries.delete(key);
        else if (wanted(key, payload)) return payload;
      }
      return undefined;
    };
    const adapter: Adapter = {
      upsert: async (id, payload, seconds) =>
        void entries.set(keyOf(id), { payload, until: seconds ? Date.now() + seconds * 1000 : Infinity }),
      find: (id) => find((key) => key === keyOf(id)),
      findByUid: (uid) => find((key, payload) => key.startsWith(`${model} `) && payload.uid === uid),
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const entry = entries.get(keyOf(id));
        if (entry) entry.payload["consumed"] = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void entries.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [key, { payload }] of entries)
          if (key.startsWith(`${model} `) && payload.grantId === grantId) entries.delete(key);
      },
    };
    return adapter;
  };
}
