export const config = { host: 'a' };
