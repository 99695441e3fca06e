interface Options { deep: number }
class Engine { config: Options = { deep: 1 }; }
export type { Options as Settings };
export { type Options as Other, Engine };
