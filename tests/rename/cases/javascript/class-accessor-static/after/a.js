class Config {
  static get standard() { return 1; }
}
Config.standard;
