var App = {};
App.Shape = function (w) { this.w = w; };
App.Shape.prototype.area = function () { return this.w; };
var s = new App.Shape(1);
s.area();
