declare class Emitter { on(e: string): Emitter }
declare function hub(): Emitter;
export const h: Emitter = hub().on("a");

