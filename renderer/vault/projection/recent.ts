/** The most recently used values, at most so many; each counts in one version only. */
export class Recent<K, V> {
  readonly #most: number;
  readonly #values = new Map<K, { readonly version: number; readonly value: V }>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: K, version: number): V | undefined {
    const known = this.#values.get(key);
    if (known?.version !== version) return undefined;
    this.#values.delete(key);
    this.#values.set(key, known);
    return known.value;
  }

  set(key: K, version: number, value: V): void {
    this.#values.delete(key);
    this.#values.set(key, { version, value });
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#most) return;
      this.#values.delete(oldest);
    }
  }

  clear(): void {
    this.#values.clear();
  }
}
