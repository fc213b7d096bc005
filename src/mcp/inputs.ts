import { z } from 'zod';
import { ENTITY_KIND_NAMES, RELATION_TYPE_NAMES } from '../model/index.js';

const MAX_NAME_CHARACTERS = 300;

/** An entity, by name or id. */
export const entityInput = z.string().trim().min(1).max(MAX_NAME_CHARACTERS).describe('Name, alias or id of the entity, e.g. 资阳市政协');

export const kindsInput = z.array(z.enum(ENTITY_KIND_NAMES)).min(1).optional().describe('Only entities of these kinds; all where left out');
export const typesInput = z
  .array(z.enum(RELATION_TYPE_NAMES))
  .min(1)
  .optional()
  .describe('Only these types of relation; all where left out');
export const quotesInput = z.int().min(1).max(20).default(2).describe('The most sentences to show for each fact');
export const offsetInput = z.int().min(0).max(100_000_000).default(0).describe('How many to pass over');

/** How many to show. */
export function limitInput(most: number, preset: number) {
  return z.int().min(1).max(most).default(preset).describe(`The most to show, up to ${most}`);
}
