export interface Position { x: number }
