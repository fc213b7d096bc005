import { z } from './zod.js';

const pageLinks = z
  .strictObject({ self: z.string(), previous: z.string().nullable(), next: z.string().nullable() })
  .openapi('PageLinks', { description: 'This page and those beside it, as references to resolve against the address of the answer.' });

/** The fields that every list has beside its items. */
export function pageOf() {
  return {
    total: z.int().min(0).openapi({ description: 'How many match, before the page was cut.' }),
    offset: z.int().min(0),
    limit: z.int().min(1),
    links: pageLinks,
  };
}
