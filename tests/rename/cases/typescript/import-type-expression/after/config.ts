export interface Settings { a: number }
