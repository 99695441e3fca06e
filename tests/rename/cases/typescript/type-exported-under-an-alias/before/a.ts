interface Config { deep: number }
class Engine { config: Config = { deep: 1 }; }
export type { Config as Settings };
export { type Config as Other, Engine };
