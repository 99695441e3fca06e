var App = App || {};
App.start = function () { return 1; };
App.start();
