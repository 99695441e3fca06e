export class Engine { halt(): void {} }
export function engine(): Engine { return new Engine(); }
