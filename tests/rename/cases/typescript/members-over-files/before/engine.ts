export class Engine { stop(): void {} }
export function engine(): Engine { return new Engine(); }
