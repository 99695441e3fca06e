export class Vault {
  #secret = 1;
  code = 2;
  open(n: Vault): boolean {
    return #secret in n && this.#secret === n.#secret && this.code === n.code;
  }
}

