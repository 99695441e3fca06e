const client = {};
export default client;
