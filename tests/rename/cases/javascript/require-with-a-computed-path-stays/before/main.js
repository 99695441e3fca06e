function load(name) {
  const loaded = require('./plugins/' + name);
  return loaded;
}
