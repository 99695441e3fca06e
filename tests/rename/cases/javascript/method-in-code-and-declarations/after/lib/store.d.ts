export declare class Store {
  put(item: string): string;
}
