export {};
declare global {
  interface SymbolConstructor {
    readonly stream: symbol;
  }
}
