export const config = { address: 'a' };
