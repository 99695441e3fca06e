export interface Port { send(s: string): void }
