import { z } from 'zod';
import type { HttpAnswer } from '../sync/ports.ts';

const accountGuard = z.object({
  organisation: z.object({
    name: z.string().max(200),
    organisationNumber: z.string().regex(/^\d{10}$/),
  }),
  person: z.object({ roles: z.array(z.string().max(60)).max(50), acr: z.string().max(200) }),
  address: z.object({
    seen: z.string().max(60),
    registered: z.array(z.string().max(60)).max(500),
  }),
});

/** Who is asking, as the service sees it. */
export type Account = z.infer<typeof accountGuard>;

const largest = 65_536;

/** Reads the answer of the account path, or null when it is none. */
export function readAccount({ body }: HttpAnswer): Account | null {
  if (body.length > largest) return null;
  try {
    const parsed = accountGuard.safeParse(JSON.parse(new TextDecoder().decode(body)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
