export class Vault {
  #code = 1;
  code = 2;
  open(n: Vault): boolean {
    return #code in n && this.#code === n.#code && this.code === n.code;
  }
}

