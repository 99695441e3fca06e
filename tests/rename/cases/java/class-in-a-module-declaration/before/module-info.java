module app {
    exports api;
    uses api.Addons;
    provides api.Addons with impl.Mine;
}
