import { describe, expect, it } from 'vitest';
import { namespaces } from '../../../schemas/namespaces.ts';
import { createNodeValidator } from '../../../schemas/node-validator.ts';
import { Dice } from '../../bench/seed/dice.ts';
import { heirs } from '../../mutate/barren.ts';
import { growMessage } from '../../mutate/grow.ts';
import { ownGrammar, readExamples, soilOf } from '../../mutate/material.ts';
import { kindNames, mutate } from '../../mutate/mutate.ts';
import { allTwigs, twigOf, writeTwig } from '../../mutate/twig.ts';

const validator = createNodeValidator();
const grammar = ownGrammar(validator);
const examples = readExamples(validator);
const soil = soilOf(
  examples.map(({ message }) => message),
  grammar,
);
const judge = (xml: string) => {
  const judged = validator.judge(new TextEncoder().encode(xml));
  return judged.ok ? judged.value : judged.error;
};

describe('a message as a tree that can be changed', () => {
  it.each(examples)('$name is written as it was read', ({ message }) => {
    const written = writeTwig(message);
    expect(judge(written)).toEqual({ valid: true, problems: [] });
    const read = validator.read(new TextEncoder().encode(written));
    expect(read.ok && twigOf(read.value.root)).toEqual(message);
  });
});

describe('messages grown from the schemas', () => {
  const dice = new Dice(11);
  const messages = Array.from({ length: 250 }, () => growMessage(grammar, dice));

  it('are valid', () => {
    for (const message of messages)
      expect(judge(writeTwig(message))).toMatchObject({ valid: true });
  });

  it('show every type of object there is', () => {
    const found = messages
      .flatMap(allTwigs)
      .filter(({ name }) => name === 'HI1Object')
      .flatMap(({ attributes }) => attributes.map(({ value }) => value.replace(/^.*:/, '')));
    const declared = heirs(grammar, `{${namespaces.core}}HI1Object`);
    expect(new Set(found)).toEqual(new Set(declared.map((type) => type.replace(/^.*}/, ''))));
  });
});

describe('mutations', () => {
  it('are the same for the same seed, and of every kind', () => {
    const make = (seed: number) => {
      const dice = new Dice(seed);
      return Array.from({ length: 600 }, (_, at) => {
        const message = examples[at % examples.length]?.message;
        if (message === undefined) throw new Error('no example');
        return mutate(message, dice, soil);
      });
    };
    const made = make(3);
    expect(make(3)).toEqual(made);
    expect(make(4)).not.toEqual(made);
    expect([...new Set(made.flatMap(({ kinds }) => kinds))].sort()).toEqual([...kindNames].sort());
  });

  it('leave the message they are made from as it is', () => {
    const before = structuredClone(examples);
    const dice = new Dice(5);
    for (const { message } of examples)
      for (let time = 0; time < 20; time++) mutate(message, dice, soil);
    expect(examples).toEqual(before);
  });
});
