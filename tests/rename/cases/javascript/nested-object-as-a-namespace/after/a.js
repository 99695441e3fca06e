const App = {};
App.engine = {};
App.engine.launch = function () { return App.engine.launch; };
App.engine.stop = function () { return 1; };
App.engine.launch();
