var App = App || {};
App.begin = function () { return 1; };
App.begin();
