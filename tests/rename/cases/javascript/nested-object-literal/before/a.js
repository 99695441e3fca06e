const config = { server: { host: 'a' }, client: { host: 'b' } };
config.server.host;
config.client.host;
