export interface Port { emit(s: string): void }
