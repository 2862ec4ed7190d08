/** What was worked out before, the least recently asked forgotten when all of it grows beyond `bytesMax`. */
export class Recent<Value> {
  private readonly kept = new Map<string, Value>();
  private bytes = 0;

  private readonly bytesMax: number;
  private readonly bytesOf: (value: Value) => number;

  constructor(bytesMax: number, bytesOf: (value: Value) => number) {
    this.bytesMax = bytesMax;
    this.bytesOf = bytesOf;
  }

  get(key: string): Value | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found;
  }

  set(key: string, value: Value): void {
    this.forget(key);
    this.kept.set(key, value);
    this.bytes += this.sizeOf(key, value);
    while (this.bytes > this.bytesMax && this.kept.size > 1) this.forget(this.kept.keys().next().value as string);
  }

  private forget(key: string) {
    const found = this.kept.get(key);
    if (!found) return;
    this.kept.delete(key);
    this.bytes -= this.sizeOf(key, found);
  }

  /** Keys hold what people typed, two bytes a letter. */
  private sizeOf(key: string, value: Value): number {
    return 200 + key.length * 2 + this.bytesOf(value);
  }
}
