export interface Config { a: number }
