export class Registry extends Map<string, number> {
  set(key: string, value: number): this {
    return super.set(key, value);
  }
}

