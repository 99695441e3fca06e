export const a = appConfig.a;
