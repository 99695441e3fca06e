export const a = config.a;
