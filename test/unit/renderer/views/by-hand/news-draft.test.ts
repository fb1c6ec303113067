import { expect, test } from 'vitest';
import { newDraft, ofKind, written } from '../../../../../renderer/views/by-hand/news-draft.ts';

const issuing = 'Syyttäjälaitos, Mallikylä';
const fresh = newDraft('courier', issuing);
const decision = ofKind(fresh, 'decision', issuing);

test('the issuing authority’s name goes when another one begins to speak, and comes back', () => {
  expect(decision.sender).toBe('');
  expect(ofKind(decision, 'withdrawal', issuing).sender).toBe(issuing);
  const letter = ofKind(fresh, 'word', issuing);
  expect(letter.sender).toBe(issuing);
  expect(written(letter, { speaker: 'enforcing' }, issuing).sender).toBe('');
});

test('what the person writes as sender stays, whatever it is and whatever is written next', () => {
  const named = written(decision, { sender: issuing }, issuing);
  expect(written(named, { words: 'x' }, issuing).sender).toBe(issuing);
  const other = written(decision, { sender: 'Åklagarmyndigheten' }, issuing);
  expect(ofKind(other, 'withdrawal', issuing).sender).toBe('Åklagarmyndigheten');
  const emptied = written(fresh, { sender: '' }, issuing);
  expect(written(emptied, { words: 'x' }, issuing).sender).toBe('');
});

test('what belongs to one kind alone goes with it', () => {
  const full = written(decision, { outcome: 'full', words: 'said', cameAt: null }, issuing);
  const letter = written(
    ofKind(full, 'word', issuing),
    { speaker: 'enforcing', verdict: 'needNotBeExecuted' },
    issuing,
  );
  const again = ofKind(ofKind(letter, 'withdrawal', issuing), 'decision', issuing);
  expect(again).toEqual({ ...decision, words: 'said' });
});
