import { describe, expect, it } from 'vitest';
import { EidTransactions, lifetime } from '../../../practice/identity/eid-transactions.ts';
import { Phones, practicePin } from '../../../practice/identity/phones.ts';

function setUp() {
  const time = { now: 1_000_000 };
  const transactions = new EidTransactions(() => time.now);
  const phones = new Phones(transactions);
  transactions.begin('one');
  const code = (signIn = 'one'): string => transactions.code(signIn)?.text ?? '';
  return { time, transactions, phones, code };
}

describe('the moving code', () => {
  it('is another one every second, and proves its second', () => {
    const { time, transactions, code } = setUp();
    const first = code();
    expect(first).toMatch(/^practice-eid\.[\w-]{22}\.0\.[\w-]{43}$/);
    time.now += 1_000;
    expect(code()).toMatch(/\.1\./);
    const forged = first.replace('.0.', '.1.');
    expect(transactions.scan(forged, 'phone')).toEqual({ refused: 'wrong' });
    expect(transactions.scan(code(), 'phone')).toEqual({ signIn: 'one' });
  });

  it('is refused when it is older than ten seconds, and taken until then', () => {
    const { time, transactions, code } = setUp();
    const first = code();
    time.now += 11_000;
    expect(transactions.scan(first, 'phone')).toEqual({ refused: 'old' });
    const later = code();
    time.now += 10_000;
    expect(transactions.scan(later, 'phone')).toEqual({ signIn: 'one' });
  });

  it('of another sign-in, of the future, or no code at all is wrong', () => {
    const { time, transactions, code } = setUp();
    transactions.begin('two');
    const [, token = ''] = code('two').split('.');
    const mixed = code().replace(/^practice-eid\.[\w-]+/, `practice-eid.${token}`);
    expect(transactions.scan(mixed, 'phone')).toEqual({ refused: 'wrong' });
    time.now += 5_000;
    const ahead = code();
    time.now -= 5_000;
    expect(transactions.scan(ahead, 'phone')).toEqual({ refused: 'wrong' });
    for (const text of ['', 'practice-eid', `${code()}x`, 'https://elsewhere.example'])
      expect(transactions.scan(text, 'phone')).toEqual({ refused: 'wrong' });
  });

  it('belongs to the first phone, and to nobody after the time is out', () => {
    const { time, transactions, code } = setUp();
    const text = code();
    expect(transactions.scan(text, 'first')).toEqual({ signIn: 'one' });
    expect(transactions.scan(text, 'second')).toEqual({ refused: 'taken' });
    expect(transactions.code('one')).toBeNull();
    transactions.begin('two');
    time.now += lifetime - 1_000;
    const last = code('two');
    time.now += 1_000;
    expect(transactions.scan(last, 'second')).toEqual({ refused: 'over' });
    expect(transactions.status('two')).toEqual({ state: 'failed', hint: 'expiredTransaction' });
  });
});

describe('a phone', () => {
  it('lets its sign-in through with the PIN, and blocks the eID at the third wrong one', () => {
    const { transactions, phones, code } = setUp();
    phones.scan('phone', code());
    phones.approve('phone', 'handler', '0000');
    expect(phones.view('phone')).toMatchObject({ state: 'asked', wrongPin: 1 });
    phones.approve('phone', 'handler', practicePin);
    expect(phones.view('phone')).toEqual({ state: 'approved' });
    expect(transactions.status('one')).toMatchObject({
      state: 'complete',
      person: { id: 'handler' },
    });
    transactions.begin('two');
    phones.scan('phone', code('two'));
    for (const pin of ['1', '2', '3']) phones.approve('phone', 'handler', pin);
    expect(phones.view('phone')).toEqual({ state: 'blocked' });
    expect(transactions.status('two')).toEqual({ state: 'failed', hint: 'certificateErr' });
  });

  it('holds one sign-in at a time', () => {
    const { transactions, phones, code } = setUp();
    transactions.begin('two');
    phones.scan('phone', code());
    expect(phones.scan('phone', code('two'))).toBe('busy');
    expect(phones.view('phone')).toMatchObject({ state: 'asked', isBusy: true });
    expect(transactions.status('two')).toEqual({ state: 'waiting' });
    phones.decline('phone');
    expect(transactions.status('one')).toEqual({ state: 'failed', hint: 'userDeclined' });
    expect(phones.scan('phone', code('two'))).toEqual({ signIn: 'two' });
  });

  it('cannot approve what it does not hold, nor what is over', () => {
    const { time, transactions, phones, code } = setUp();
    phones.approve('stranger', 'handler', practicePin);
    expect(transactions.status('one')).toEqual({ state: 'waiting' });
    phones.scan('phone', code());
    time.now += lifetime;
    phones.approve('phone', 'handler', practicePin);
    expect(phones.view('phone')).toEqual({ state: 'over' });
    expect(transactions.status('one')).toMatchObject({ state: 'failed' });
  });
});
