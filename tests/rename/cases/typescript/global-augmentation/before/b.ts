const config = 1;
export const b = config;

