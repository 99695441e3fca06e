const App = {};
App.start = function () { return 1; };
App.stop = function () { return App.start(); };
