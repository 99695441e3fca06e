export interface Options { host: string }
