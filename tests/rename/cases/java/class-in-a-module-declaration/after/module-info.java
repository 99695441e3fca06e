module app {
    exports api;
    uses api.Plugins;
    provides api.Plugins with impl.Mine;
}
