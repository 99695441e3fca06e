export interface Options { hostName: string }
