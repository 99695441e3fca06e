export declare function register(name: string): string;
