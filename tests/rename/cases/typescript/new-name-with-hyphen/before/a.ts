export function name(): void {}

