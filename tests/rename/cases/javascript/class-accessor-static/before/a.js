class Config {
  static get default() { return 1; }
}
Config.default;
