import { InvalidArgumentError } from 'commander';
import {
  ENTITY_KIND_NAMES,
  RELATION_TYPE_NAMES,
  isEntityKind,
  isRelationType,
  type EntityKind,
  type RelationType,
} from '../model/ontology.js';
import { RECOGNISERS, type RecogniserChoice } from './build-pipeline.js';
import { didYouMean } from './did-you-mean.js';

/** Makes a reader for a whole number from `least` to `most`. */
export function integerBetween(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || number > most)
      throw new InvalidArgumentError(`It is not a whole number from ${least} to ${most}.`);
    return number;
  };
}

/** Reads what persons are recognised by. */
export function recogniserChoice(value: string): RecogniserChoice {
  const choice = RECOGNISERS.find((known) => known === value);
  if (!choice) throw new InvalidArgumentError(`It is one of ${RECOGNISERS.join(', ')}.`);
  return choice;
}

/** Reads a list of relation types: `CARRIES_OUT,ORIGINATES`. */
export function relationTypes(value: string): readonly RelationType[] {
  return splitList(value).map((item) => {
    const type = item.toUpperCase();
    if (!isRelationType(type))
      throw new InvalidArgumentError(`"${item}" is no relation type. ${didYouMean(item.toUpperCase(), RELATION_TYPE_NAMES)}`);
    return type;
  });
}

/** Reads a list of entity kinds: `Brand,Policy`. */
export function entityKinds(value: string): readonly EntityKind[] {
  return splitList(value).map((item) => {
    const kind = `${item.charAt(0).toUpperCase()}${item.slice(1).toLowerCase()}`;
    if (!isEntityKind(kind)) throw new InvalidArgumentError(`"${item}" is no entity kind. ${didYouMean(kind, ENTITY_KIND_NAMES)}`);
    return kind;
  });
}

/** Makes a reader for one of a few words. */
export function oneOf<Word extends string>(what: string, words: readonly Word[]): (value: string) => Word {
  return (value) => {
    const word = words.find((known) => known === value.toLowerCase());
    if (word === undefined) throw new InvalidArgumentError(`There is no ${what} "${value}". ${didYouMean(value, words)}`);
    return word;
  };
}

function splitList(value: string): readonly string[] {
  return value.split(/[,，\s]+/u).filter((item) => item !== '');
}
