export function launch(): void {}
