export default { address: 'a' };
