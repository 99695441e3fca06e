const App = {};
App.engine = {};
App.engine.start = function () { return App.engine.start; };
App.engine.stop = function () { return 1; };
App.engine.start();
