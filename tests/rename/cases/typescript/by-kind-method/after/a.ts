export function step(): void {}
export class Walker { advance(): void { step(); } }
new Walker().advance();

