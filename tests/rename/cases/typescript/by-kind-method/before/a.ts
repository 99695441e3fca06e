export function step(): void {}
export class Walker { step(): void { step(); } }
new Walker().step();

