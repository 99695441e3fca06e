export declare class Store {
  add(item: string): string;
}
