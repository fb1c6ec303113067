/** What is made when it is first asked for, and stays under its name until it is dropped. */
export class ByName<K extends string, T> {
  readonly #all = new Map<K, T>();

  of(name: K, fresh: () => T): T {
    const known = this.#all.get(name) ?? fresh();
    this.#all.set(name, known);
    return known;
  }

  /** Null: nothing is there under this name. */
  known(name: K): T | null {
    return this.#all.get(name) ?? null;
  }

  drop(name: K): void {
    this.#all.delete(name);
  }

  clear(): void {
    this.#all.clear();
  }
}
