export default { host: 'a' };
