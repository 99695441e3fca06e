const config = { server: { address: 'a' }, client: { host: 'b' } };
config.server.address;
config.client.host;
