interface Count {
  readonly valid: number;
  readonly invalid: number;
}

/** How often something was judged valid and invalid. */
export class Tally {
  readonly #counts = new Map<string, Count>();

  add(name: string, isValid: boolean): void {
    const { valid, invalid } = this.#of(name);
    const count = isValid ? { valid: valid + 1, invalid } : { valid, invalid: invalid + 1 };
    this.#counts.set(name, count);
  }

  /** One line for each name, with the share of the valid. */
  table(title: string, names: readonly string[]): string {
    const width = Math.max(title.length, ...names.map((name) => name.length));
    const row = (name: string, ...cells: readonly string[]): string =>
      `  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(9)).join('')}`;
    const rows = names.map((name) => {
      const { valid, invalid } = this.#of(name);
      const [all, share] = [valid + invalid, (100 * valid) / Math.max(valid + invalid, 1)];
      return row(name, ...[all, valid, invalid].map(String), `${share.toFixed(0)} %`);
    });
    return ['', row(title, 'all', 'valid', 'invalid', ''), ...rows, ''].join('\n');
  }

  #of(name: string): Count {
    return this.#counts.get(name) ?? { valid: 0, invalid: 0 };
  }
}
